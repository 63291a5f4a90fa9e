-- The public halves of the keys that documents are signed with; the private ones are in a folder of their own.

CREATE TABLE document_key (
    centre TEXT NOT NULL REFERENCES centre (code),
    kid TEXT NOT NULL CHECK (length(kid) = 16),
    public TEXT NOT NULL CHECK (length(public) = 64), -- hexadecimal
    made_at TEXT NOT NULL,
    retired_at TEXT,
    revoked_at TEXT,
    reason TEXT,
    PRIMARY KEY (centre, kid)
) WITHOUT ROWID;
