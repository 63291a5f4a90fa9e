-- Every row names its centre. Times are ISO 8601 in UTC with milliseconds; days are the centre's own. Codes never change, names do.

CREATE TABLE centre (
    code TEXT PRIMARY KEY CHECK (length(code) BETWEEN 1 AND 32),
    time_zone TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE name (
    centre TEXT NOT NULL REFERENCES centre (code),
    thing TEXT NOT NULL CHECK (thing IN ('centre', 'owner', 'wing', 'agency', 'service', 'staff')),
    code TEXT NOT NULL,
    since TEXT NOT NULL, -- '' since ever
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (centre, thing, code, since, language)
) WITHOUT ROWID;

CREATE TABLE hours (
    centre TEXT NOT NULL REFERENCES centre (code),
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 6), -- Monday is 0
    opens TEXT NOT NULL,
    closes TEXT NOT NULL CHECK (closes > opens),
    PRIMARY KEY (centre, weekday)
) WITHOUT ROWID;

CREATE TABLE wing (
    centre TEXT NOT NULL REFERENCES centre (code),
    code TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (centre, code)
) WITHOUT ROWID;

CREATE TABLE agency (
    centre TEXT NOT NULL REFERENCES centre (code),
    code TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    parent TEXT,
    letter TEXT CHECK (letter BETWEEN 'A' AND 'Z'),
    icon TEXT,
    since TEXT,
    until TEXT,
    successor TEXT,
    PRIMARY KEY (centre, code),
    FOREIGN KEY (centre, parent) REFERENCES agency (centre, code) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (centre, successor) REFERENCES agency (centre, code) DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;

CREATE TABLE service (
    centre TEXT NOT NULL REFERENCES centre (code),
    code TEXT NOT NULL,
    position INTEGER NOT NULL,
    agency TEXT NOT NULL,
    wing TEXT NOT NULL,
    letter TEXT NOT NULL CHECK (letter BETWEEN 'A' AND 'Z'),
    minutes REAL NOT NULL CHECK (minutes > 0),
    target REAL NOT NULL CHECK (target > 0),
    self_service TEXT NOT NULL CHECK (self_service IN ('no', 'partial', 'full')),
    illustrative INTEGER NOT NULL CHECK (illustrative IN (0, 1)),
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    PRIMARY KEY (centre, code),
    FOREIGN KEY (centre, agency) REFERENCES agency (centre, code),
    FOREIGN KEY (centre, wing) REFERENCES wing (centre, code)
) WITHOUT ROWID;

CREATE TABLE journey (
    centre TEXT NOT NULL,
    service TEXT NOT NULL,
    position INTEGER NOT NULL,
    wing TEXT NOT NULL,
    by_service TEXT, -- another service where the errand changes hands
    PRIMARY KEY (centre, service, position),
    FOREIGN KEY (centre, service) REFERENCES service (centre, code),
    FOREIGN KEY (centre, wing) REFERENCES wing (centre, code),
    FOREIGN KEY (centre, by_service) REFERENCES service (centre, code) DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;

CREATE TABLE staff (
    centre TEXT NOT NULL REFERENCES centre (code),
    code TEXT NOT NULL,
    position INTEGER NOT NULL,
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    PRIMARY KEY (centre, code)
) WITHOUT ROWID;

CREATE TABLE counter (
    centre TEXT NOT NULL REFERENCES centre (code),
    number TEXT NOT NULL,
    position INTEGER NOT NULL,
    wing TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('left', 'right', 'ahead', 'back')),
    accessible INTEGER NOT NULL CHECK (accessible IN (0, 1)),
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    staff TEXT, -- who sits there now
    opened_at TEXT,
    PRIMARY KEY (centre, number),
    FOREIGN KEY (centre, wing) REFERENCES wing (centre, code),
    FOREIGN KEY (centre, staff) REFERENCES staff (centre, code),
    CHECK ((staff IS NULL) = (opened_at IS NULL))
) WITHOUT ROWID;

CREATE TABLE skill (
    centre TEXT NOT NULL,
    counter TEXT NOT NULL,
    service TEXT NOT NULL,
    PRIMARY KEY (centre, counter, service),
    FOREIGN KEY (centre, counter) REFERENCES counter (centre, number),
    FOREIGN KEY (centre, service) REFERENCES service (centre, code)
) WITHOUT ROWID;

CREATE TABLE device (
    centre TEXT NOT NULL REFERENCES centre (code),
    code TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('kiosk', 'display', 'printer', 'panel')),
    wing TEXT NOT NULL,
    wings TEXT NOT NULL, -- the wings a display shows, parted by spaces; '' all
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    PRIMARY KEY (centre, code),
    FOREIGN KEY (centre, wing) REFERENCES wing (centre, code)
) WITHOUT ROWID;

CREATE TABLE series (
    centre TEXT NOT NULL REFERENCES centre (code),
    day TEXT NOT NULL,
    letter TEXT NOT NULL,
    last INTEGER NOT NULL CHECK (last > 0),
    PRIMARY KEY (centre, day, letter)
) WITHOUT ROWID;

-- A ticket and a step bear the sequence of the event that made them.
CREATE TABLE ticket (
    centre TEXT NOT NULL REFERENCES centre (code),
    id INTEGER NOT NULL,
    day TEXT NOT NULL,
    number TEXT NOT NULL CHECK (length(number) BETWEEN 4 AND 8),
    language TEXT NOT NULL,
    issued_at TEXT NOT NULL,
    PRIMARY KEY (centre, id),
    UNIQUE (centre, day, number)
) WITHOUT ROWID;

CREATE TABLE step (
    centre TEXT NOT NULL,
    id INTEGER NOT NULL,
    ticket INTEGER NOT NULL,
    position INTEGER NOT NULL CHECK (position > 0),
    service TEXT NOT NULL,
    wing TEXT NOT NULL,
    priority TEXT NOT NULL,
    place INTEGER NOT NULL,
    queued_at TEXT NOT NULL,
    state TEXT NOT NULL
        CHECK (state IN ('waiting', 'called', 'serving', 'parked', 'finished', 'no-show', 'cancelled', 'expired')),
    counter TEXT,
    staff TEXT,
    calls INTEGER NOT NULL CHECK (calls >= 0),
    called_seq INTEGER,
    called_at TEXT,
    started_at TEXT,
    finished_at TEXT,
    PRIMARY KEY (centre, id),
    UNIQUE (centre, ticket, position),
    FOREIGN KEY (centre, ticket) REFERENCES ticket (centre, id),
    FOREIGN KEY (centre, service) REFERENCES service (centre, code),
    FOREIGN KEY (centre, wing) REFERENCES wing (centre, code),
    FOREIGN KEY (centre, counter) REFERENCES counter (centre, number),
    CHECK (state NOT IN ('called', 'serving') OR (counter IS NOT NULL AND called_at IS NOT NULL)),
    CHECK (state <> 'waiting' OR (counter IS NULL AND called_at IS NULL)),
    CHECK (state <> 'finished' OR finished_at IS NOT NULL)
) WITHOUT ROWID;

-- Call next looks at the first in line of each queue, however long the queues and the history are.
CREATE INDEX step_in_line ON step (centre, wing, service, place) WHERE state = 'waiting';
-- One visitor at a counter, whatever the programs believe.
CREATE UNIQUE INDEX step_at_counter ON step (centre, counter) WHERE state IN ('called', 'serving');
CREATE INDEX step_called ON step (centre, called_seq) WHERE called_seq IS NOT NULL;

CREATE TABLE rating (
    centre TEXT NOT NULL,
    step INTEGER NOT NULL,
    score INTEGER NOT NULL CHECK (score BETWEEN 1 AND 5),
    at TEXT NOT NULL,
    PRIMARY KEY (centre, step),
    FOREIGN KEY (centre, step) REFERENCES step (centre, id)
) WITHOUT ROWID;

CREATE TABLE event (
    centre TEXT NOT NULL REFERENCES centre (code),
    seq INTEGER NOT NULL CHECK (seq > 0),
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    request TEXT NOT NULL,
    ticket INTEGER,
    step INTEGER,
    counter TEXT,
    staff TEXT,
    device TEXT,
    body TEXT NOT NULL,
    previous TEXT NOT NULL,
    seal TEXT NOT NULL,
    PRIMARY KEY (centre, seq)
);
CREATE INDEX event_of_request ON event (centre, request);
CREATE INDEX event_of_step ON event (centre, step, seq) WHERE step IS NOT NULL;

CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event BEGIN SELECT RAISE (ABORT, 'an event is never changed'); END;
CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event BEGIN SELECT RAISE (ABORT, 'an event is never deleted'); END;
