-- Documents: what is printed for a visitor and handed over; what it says, apart; its words; the forms it is printed on.

-- A document outlives its visit: `ticket` refers to nothing, `number` and `day` say whose it was.
CREATE TABLE document (
    centre TEXT NOT NULL REFERENCES centre (code),
    id BIGINT NOT NULL, -- the sequence of the event that made it
    template TEXT NOT NULL,
    language TEXT NOT NULL,
    day TEXT NOT NULL,
    service TEXT NOT NULL,
    agency TEXT NOT NULL,
    wing TEXT NOT NULL, -- where it is printed
    retention TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    asked_at TEXT NOT NULL,
    number TEXT NOT NULL,
    ticket BIGINT,
    stock TEXT,
    state TEXT NOT NULL CHECK (state IN ('asked', 'printing', 'ready', 'handed-over', 'withdrawn', 'revoked')),
    owner TEXT,
    serial TEXT,
    copies INTEGER NOT NULL CHECK (copies >= 0),
    sheet TEXT,
    digest TEXT CHECK (length(digest) = 32),
    issued_on TEXT, -- the day of the first print under its serial
    printed_at TEXT,
    ready_at TEXT,
    closed_at TEXT,
    closed_by TEXT,
    identity TEXT,
    receipt TEXT,
    reason TEXT,
    purged_at TEXT,
    PRIMARY KEY (centre, id),
    UNIQUE (centre, serial),
    CHECK ((copies > 0) = (serial IS NOT NULL)),
    CHECK ((serial IS NULL) = (digest IS NULL) AND (serial IS NULL) = (issued_on IS NULL)),
    CHECK (state NOT IN ('ready', 'handed-over', 'revoked') OR copies > 0),
    CHECK ((state IN ('handed-over', 'withdrawn', 'revoked')) = (closed_at IS NOT NULL)),
    CHECK (state <> 'printing' OR owner IS NOT NULL),
    CHECK (purged_at IS NULL OR closed_at IS NOT NULL)
) WITHOUT ROWID;

CREATE INDEX document_of_ticket ON document (centre, ticket) WHERE ticket IS NOT NULL;
CREATE INDEX document_open ON document (centre, wing, state, id) WHERE state IN ('asked', 'printing', 'ready');
CREATE INDEX document_by_day ON document (centre, day, id);
CREATE INDEX document_by_state ON document (centre, state, day, id);
CREATE INDEX document_kept ON document (centre, retention, closed_at, id) WHERE closed_at IS NOT NULL AND purged_at IS NULL;

-- What it says: personal data. Gone when it was kept long enough, and with it the salt of its digest.
CREATE TABLE document_content (
    centre TEXT NOT NULL,
    document BIGINT NOT NULL,
    salt TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (centre, document),
    FOREIGN KEY (centre, document) REFERENCES document (centre, id)
) WITHOUT ROWID;

-- By which words it is found. Those of its content are personal and go with it.
CREATE TABLE document_word (
    centre TEXT NOT NULL,
    word TEXT NOT NULL CHECK (length(word) BETWEEN 1 AND 64),
    document BIGINT NOT NULL,
    personal INTEGER NOT NULL CHECK (personal IN (0, 1)),
    PRIMARY KEY (centre, word, document),
    FOREIGN KEY (centre, document) REFERENCES document (centre, id)
) WITHOUT ROWID;

CREATE INDEX document_word_of ON document_word (centre, document, word);

CREATE TABLE document_print (
    centre TEXT NOT NULL,
    serial TEXT NOT NULL,
    copy INTEGER NOT NULL CHECK (copy > 0),
    document BIGINT NOT NULL,
    staff TEXT NOT NULL,
    at TEXT NOT NULL,
    reason TEXT,
    stock TEXT,
    sheet TEXT,
    PRIMARY KEY (centre, serial, copy),
    FOREIGN KEY (centre, document) REFERENCES document (centre, id),
    CHECK (copy = 1 OR reason IS NOT NULL),
    CHECK ((stock IS NULL) = (sheet IS NULL))
) WITHOUT ROWID;

CREATE INDEX document_print_of ON document_print (centre, document, at);

-- The counts given to serials of a year: taken with the first print, so that none is lost.
CREATE TABLE document_series (
    centre TEXT NOT NULL REFERENCES centre (code),
    year INTEGER NOT NULL,
    last INTEGER NOT NULL CHECK (last > 0),
    PRIMARY KEY (centre, year)
) WITHOUT ROWID;

-- Serials that are good no more. Nothing takes one out of here.
CREATE TABLE dead_serial (
    centre TEXT NOT NULL REFERENCES centre (code),
    serial TEXT NOT NULL,
    reason TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (centre, serial)
) WITHOUT ROWID;

-- Packs of controlled blank forms, and what became of each sheet of them.
CREATE TABLE stock (
    centre TEXT NOT NULL REFERENCES centre (code),
    code TEXT NOT NULL,
    ar TEXT NOT NULL,
    en TEXT NOT NULL,
    prefix TEXT NOT NULL,
    first BIGINT NOT NULL CHECK (first > 0),
    last BIGINT NOT NULL CHECK (last >= first),
    next BIGINT NOT NULL CHECK (next BETWEEN first AND last + 1),
    PRIMARY KEY (centre, code)
) WITHOUT ROWID;

CREATE TABLE sheet (
    centre TEXT NOT NULL,
    stock TEXT NOT NULL,
    number TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('used', 'spoiled', 'returned')),
    at TEXT NOT NULL,
    document BIGINT,
    reason TEXT,
    staff TEXT,
    PRIMARY KEY (centre, stock, number),
    FOREIGN KEY (centre, stock) REFERENCES stock (centre, code),
    FOREIGN KEY (centre, document) REFERENCES document (centre, id),
    CHECK ((state = 'used') = (reason IS NULL)),
    CHECK (state <> 'used' OR document IS NOT NULL)
) WITHOUT ROWID;

CREATE INDEX sheet_by_state ON sheet (centre, stock, state);
CREATE INDEX sheet_of_document ON sheet (centre, document) WHERE document IS NOT NULL;
