-- How the parts of the machines fare, and calls for help. Nothing in here is about a visitor.

-- As each machine said last; a beat changes `seen_at` alone.
CREATE TABLE health (
    centre TEXT NOT NULL REFERENCES centre (code),
    device TEXT NOT NULL, -- a device's code, or counter/NUMBER
    part TEXT NOT NULL,
    condition TEXT NOT NULL,
    since TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    PRIMARY KEY (centre, device, part)
) WITHOUT ROWID;

-- From when to when a part needed a person.
CREATE TABLE outage (
    centre TEXT NOT NULL REFERENCES centre (code),
    device TEXT NOT NULL,
    part TEXT NOT NULL,
    began_at TEXT NOT NULL,
    condition TEXT NOT NULL,
    ended_at TEXT,
    PRIMARY KEY (centre, device, part, began_at)
) WITHOUT ROWID;

CREATE TABLE help_call (
    centre TEXT NOT NULL,
    id BIGINT NOT NULL, -- the sequence of the event that asked
    day TEXT NOT NULL,
    place TEXT NOT NULL, -- a device's code, or counter/NUMBER
    wing TEXT NOT NULL,
    asked_at TEXT NOT NULL,
    answered_at TEXT,
    counter TEXT,
    staff TEXT,
    PRIMARY KEY (centre, id),
    FOREIGN KEY (centre, wing) REFERENCES wing (centre, code),
    FOREIGN KEY (centre, counter) REFERENCES counter (centre, number),
    FOREIGN KEY (centre, staff) REFERENCES staff (centre, code),
    CHECK ((answered_at IS NULL) = (counter IS NULL))
) WITHOUT ROWID;

-- One open call of a place, whatever the programs believe.
CREATE UNIQUE INDEX help_call_open ON help_call (centre, day, place) WHERE answered_at IS NULL;
