-- How long documents are kept. A class of a centre without a row is kept as long as is usual.

CREATE TABLE retention (
    centre TEXT NOT NULL REFERENCES centre (code),
    class TEXT NOT NULL,
    years INTEGER NOT NULL CHECK (years >= 1),
    uncollected_days INTEGER NOT NULL CHECK (uncollected_days >= 1),
    PRIMARY KEY (centre, class)
) WITHOUT ROWID;
