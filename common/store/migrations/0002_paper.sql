-- The copies of a ticket's slip, and what became of each.
CREATE TABLE paper (
    centre TEXT NOT NULL,
    ticket BIGINT NOT NULL,
    copy INTEGER NOT NULL CHECK (copy > 0),
    device TEXT NOT NULL, -- where it was asked for; '' if that is no device of the profile
    printer TEXT NOT NULL, -- where it came out, once it has
    state TEXT NOT NULL CHECK (state IN ('asked', 'sending', 'printed', 'sent', 'uncertain', 'failed', 'shown')),
    fault TEXT NOT NULL,
    request TEXT NOT NULL,
    at TEXT NOT NULL, -- of the state
    PRIMARY KEY (centre, ticket, copy),
    FOREIGN KEY (centre, ticket) REFERENCES ticket (centre, id)
) WITHOUT ROWID;

CREATE INDEX paper_unsettled ON paper (centre, device, at) WHERE state IN ('asked', 'sending');
