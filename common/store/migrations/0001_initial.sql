-- For SQLite and PostgreSQL alike. Every row names its centre. Times are ISO 8601 in UTC with milliseconds; days are the centre's own. Codes never change, names do.

CREATE TABLE centre (
    code TEXT PRIMARY KEY CHECK (length(code) BETWEEN 1 AND 32),
    time_zone TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1 -- one more with every change of the profile
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

CREATE TABLE policy (
    centre TEXT PRIMARY KEY REFERENCES centre (code),
    rule TEXT NOT NULL,
    next_place TEXT NOT NULL CHECK (next_place IN ('head', 'time', 'tail')),
    most_calls INTEGER NOT NULL CHECK (most_calls > 0),
    no_show_calls INTEGER NOT NULL CHECK (no_show_calls BETWEEN 1 AND most_calls),
    no_show_after DOUBLE PRECISION NOT NULL CHECK (no_show_after >= 0), -- seconds, as all lengths of time here
    grace_tickets INTEGER NOT NULL CHECK (grace_tickets >= 0),
    grace DOUBLE PRECISION NOT NULL CHECK (grace >= 0),
    day_close TEXT NOT NULL CHECK (day_close IN ('expire', 'carry-over')),
    early DOUBLE PRECISION NOT NULL CHECK (early >= 0),
    late DOUBLE PRECISION NOT NULL CHECK (late >= 0),
    last_ticket INTEGER NOT NULL CHECK (last_ticket >= 0) -- minutes before closing
) WITHOUT ROWID;

CREATE TABLE season (
    centre TEXT NOT NULL REFERENCES centre (code),
    position INTEGER NOT NULL CHECK (position > 0),
    ar TEXT NOT NULL,
    en TEXT NOT NULL,
    hijri_month INTEGER CHECK (hijri_month BETWEEN 1 AND 12),
    first TEXT,
    last TEXT CHECK (last >= first),
    PRIMARY KEY (centre, position),
    CHECK ((first IS NULL) = (last IS NULL)),
    CHECK ((first IS NULL) = (hijri_month IS NOT NULL))
) WITHOUT ROWID;

CREATE TABLE hours (
    centre TEXT NOT NULL REFERENCES centre (code),
    season INTEGER NOT NULL, -- its position; 0 is the usual week
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 6), -- Monday is 0
    opens TEXT NOT NULL,
    closes TEXT NOT NULL CHECK (closes > opens),
    PRIMARY KEY (centre, season, weekday)
) WITHOUT ROWID;

CREATE TABLE special_day (
    centre TEXT NOT NULL REFERENCES centre (code),
    position INTEGER NOT NULL,
    ar TEXT NOT NULL,
    en TEXT NOT NULL,
    first TEXT,
    last TEXT CHECK (last >= first),
    month INTEGER CHECK (month BETWEEN 1 AND 12), -- one that comes every year
    day INTEGER CHECK (day BETWEEN 1 AND 31),
    days INTEGER CHECK (days > 0),
    hijri INTEGER CHECK (hijri IN (0, 1)),
    opens TEXT, -- NULL on a holiday
    closes TEXT CHECK (closes > opens),
    PRIMARY KEY (centre, position),
    CHECK ((first IS NULL) = (last IS NULL)),
    CHECK ((first IS NULL) = (month IS NOT NULL AND day IS NOT NULL AND days IS NOT NULL AND hijri IS NOT NULL)),
    CHECK ((opens IS NULL) = (closes IS NULL))
) WITHOUT ROWID;

CREATE TABLE pause (
    centre TEXT NOT NULL REFERENCES centre (code),
    position INTEGER NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT NOT NULL CHECK (ends > starts),
    reason TEXT NOT NULL,
    ar TEXT NOT NULL,
    en TEXT NOT NULL,
    PRIMARY KEY (centre, position)
) WITHOUT ROWID;

-- Where prayer times are reckoned for, if calling rests at prayer.
CREATE TABLE prayer (
    centre TEXT PRIMARY KEY REFERENCES centre (code),
    latitude DOUBLE PRECISION NOT NULL CHECK (latitude BETWEEN -90 AND 90),
    longitude DOUBLE PRECISION NOT NULL CHECK (longitude BETWEEN -180 AND 180)
) WITHOUT ROWID;

CREATE TABLE prayer_pause (
    centre TEXT NOT NULL REFERENCES prayer (centre) ON DELETE CASCADE,
    prayer TEXT NOT NULL CHECK (prayer IN ('fajr', 'dhuhr', 'asr', 'maghrib', 'isha')),
    after INTEGER NOT NULL CHECK (after >= 0), -- minutes
    minutes INTEGER NOT NULL CHECK (minutes > 0),
    PRIMARY KEY (centre, prayer)
) WITHOUT ROWID;

-- Official prayer times.
CREATE TABLE prayer_time (
    centre TEXT NOT NULL REFERENCES prayer (centre) ON DELETE CASCADE,
    day TEXT NOT NULL,
    prayer TEXT NOT NULL CHECK (prayer IN ('fajr', 'dhuhr', 'asr', 'maghrib', 'isha')),
    time TEXT NOT NULL,
    PRIMARY KEY (centre, day, prayer)
) WITHOUT ROWID;

CREATE TABLE wing (
    centre TEXT NOT NULL REFERENCES centre (code),
    code TEXT NOT NULL,
    position INTEGER NOT NULL,
    walk DOUBLE PRECISION NOT NULL CHECK (walk >= 0), -- seconds
    visited INTEGER NOT NULL CHECK (visited IN (0, 1)),
    minutes DOUBLE PRECISION CHECK (minutes > 0),
    target DOUBLE PRECISION CHECK (target > 0),
    PRIMARY KEY (centre, code)
) WITHOUT ROWID;

CREATE TABLE overflow (
    centre TEXT NOT NULL REFERENCES centre (code),
    position INTEGER NOT NULL,
    wing TEXT NOT NULL,
    helper TEXT NOT NULL CHECK (helper <> wing),
    after DOUBLE PRECISION NOT NULL CHECK (after >= 0), -- seconds
    PRIMARY KEY (centre, position),
    FOREIGN KEY (centre, wing) REFERENCES wing (centre, code),
    FOREIGN KEY (centre, helper) REFERENCES wing (centre, code)
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
    minutes DOUBLE PRECISION NOT NULL CHECK (minutes > 0),
    target DOUBLE PRECISION NOT NULL CHECK (target > 0),
    self_service TEXT NOT NULL CHECK (self_service IN ('no', 'partial', 'full')),
    illustrative INTEGER NOT NULL CHECK (illustrative IN (0, 1)),
    quota INTEGER CHECK (quota > 0), -- tickets a day
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
    streak INTEGER NOT NULL DEFAULT 0 CHECK (streak >= 0), -- calls of the upper tier in a row
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
    series TEXT CHECK (series BETWEEN 'A' AND 'Z'), -- of the numbers that a kiosk gives by itself; its own for ever
    PRIMARY KEY (centre, code),
    UNIQUE (centre, series),
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
    id BIGINT NOT NULL,
    day TEXT NOT NULL,
    number TEXT NOT NULL CHECK (length(number) BETWEEN 4 AND 8),
    language TEXT NOT NULL,
    issued_at TEXT NOT NULL,
    priority TEXT NOT NULL,
    errands TEXT NOT NULL, -- the services the visitor came for, in order, parted by spaces
    carried_from TEXT CHECK (carried_from < day),
    PRIMARY KEY (centre, id),
    UNIQUE (centre, day, number)
) WITHOUT ROWID;

CREATE INDEX ticket_carried ON ticket (centre, carried_from) WHERE carried_from IS NOT NULL;

CREATE TABLE step (
    centre TEXT NOT NULL,
    id BIGINT NOT NULL,
    ticket BIGINT NOT NULL,
    position INTEGER NOT NULL CHECK (position > 0),
    service TEXT NOT NULL,
    wing TEXT NOT NULL,
    priority TEXT NOT NULL,
    place BIGINT NOT NULL,
    since TEXT NOT NULL,
    queued_at TEXT NOT NULL,
    errand INTEGER NOT NULL CHECK (errand >= 0),
    stop INTEGER NOT NULL CHECK (stop >= 0),
    for_counter TEXT,
    for_staff TEXT,
    support_of BIGINT, -- another step of the ticket
    state TEXT NOT NULL
        CHECK (state IN ('waiting', 'called', 'serving', 'parked', 'finished', 'no-show', 'cancelled', 'expired')),
    reason TEXT,
    counter TEXT,
    staff TEXT,
    calls INTEGER NOT NULL CHECK (calls >= 0),
    called_seq BIGINT,
    called_at TEXT,
    started_at TEXT,
    finished_at TEXT,
    PRIMARY KEY (centre, id),
    UNIQUE (centre, ticket, position),
    FOREIGN KEY (centre, ticket) REFERENCES ticket (centre, id),
    FOREIGN KEY (centre, service) REFERENCES service (centre, code),
    FOREIGN KEY (centre, wing) REFERENCES wing (centre, code),
    FOREIGN KEY (centre, counter) REFERENCES counter (centre, number),
    FOREIGN KEY (centre, for_counter) REFERENCES counter (centre, number),
    FOREIGN KEY (centre, for_staff) REFERENCES staff (centre, code),
    CHECK ((state = 'parked') = (reason IS NOT NULL)),
    CHECK (state NOT IN ('called', 'serving') OR (counter IS NOT NULL AND called_at IS NOT NULL)),
    CHECK (state <> 'waiting' OR (counter IS NULL AND called_at IS NULL)),
    CHECK (state <> 'finished' OR finished_at IS NOT NULL)
) WITHOUT ROWID;

-- Call next looks at the first in line of each queue, however long the queues and the history are.
CREATE INDEX step_in_line ON step (centre, wing, service, priority, place, since) WHERE state = 'waiting';
CREATE INDEX step_parked ON step (centre, counter) WHERE state = 'parked';
CREATE INDEX step_open ON step (centre, ticket) WHERE state IN ('waiting', 'called', 'serving', 'parked');
-- One visitor at a counter, whatever the programs believe.
CREATE UNIQUE INDEX step_at_counter ON step (centre, counter) WHERE state IN ('called', 'serving');
-- And one counter for a visitor.
CREATE UNIQUE INDEX step_of_visitor ON step (centre, ticket) WHERE state IN ('called', 'serving');
CREATE INDEX step_called ON step (centre, called_seq) WHERE called_seq IS NOT NULL;

-- What a clerk tells the next one of a visitor; gone when the day is closed.
CREATE TABLE note (
    centre TEXT NOT NULL,
    step BIGINT NOT NULL,
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 300),
    PRIMARY KEY (centre, step),
    FOREIGN KEY (centre, step) REFERENCES step (centre, id)
) WITHOUT ROWID;

CREATE TABLE appointment (
    centre TEXT NOT NULL REFERENCES centre (code),
    code TEXT NOT NULL,
    day TEXT NOT NULL,
    at TEXT NOT NULL,
    service TEXT NOT NULL,
    ticket BIGINT, -- once checked in
    PRIMARY KEY (centre, code),
    FOREIGN KEY (centre, service) REFERENCES service (centre, code),
    FOREIGN KEY (centre, ticket) REFERENCES ticket (centre, id)
) WITHOUT ROWID;

CREATE TABLE closed_day (
    centre TEXT NOT NULL REFERENCES centre (code),
    day TEXT NOT NULL,
    PRIMARY KEY (centre, day)
) WITHOUT ROWID;

CREATE TABLE rating (
    centre TEXT NOT NULL,
    step BIGINT NOT NULL,
    score INTEGER NOT NULL CHECK (score BETWEEN 1 AND 5),
    at TEXT NOT NULL,
    PRIMARY KEY (centre, step),
    FOREIGN KEY (centre, step) REFERENCES step (centre, id)
) WITHOUT ROWID;

CREATE TABLE event (
    centre TEXT NOT NULL REFERENCES centre (code),
    seq BIGINT NOT NULL CHECK (seq > 0),
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    request TEXT NOT NULL,
    ticket BIGINT,
    step BIGINT,
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

-- Where the chain begins since old events were purged: the first that is left follows this seal.
CREATE TABLE chain_start (
    centre TEXT PRIMARY KEY REFERENCES centre (code),
    seq BIGINT NOT NULL CHECK (seq > 0),
    seal TEXT NOT NULL
) WITHOUT ROWID;
