-- How the tickets of a centre look. A centre without a row has the slip that nobody has changed.

CREATE TABLE slip (
    centre TEXT PRIMARY KEY REFERENCES centre (code),
    lines TEXT NOT NULL, -- the names of the lines in their order, with spaces between them
    languages TEXT NOT NULL, -- likewise
    large INTEGER NOT NULL CHECK (large IN (0, 1)),
    logo TEXT NOT NULL CHECK (length(logo) <= 300000) -- a PNG or an SVG in base64, or ''
) WITHOUT ROWID;

CREATE TABLE slip_note (
    centre TEXT NOT NULL REFERENCES centre (code),
    position INTEGER NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (centre, position, language)
) WITHOUT ROWID;
