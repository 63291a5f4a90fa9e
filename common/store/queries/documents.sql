-- document: the columns of a document
d.id, d.template, d.language, d.day, d.service, d.agency, d.wing, d.retention, d.asked_by, d.asked_at, d.number, d.ticket, d.stock,
d.state, d.owner, d.serial, d.copies, d.sheet, d.digest, d.issued_on, d.printed_at, d.ready_at, d.closed_at, d.closed_by, d.identity, d.receipt,
d.reason, d.purged_at

-- document_insert: one that is asked for
INSERT INTO document (centre, id, template, language, day, service, agency, wing, retention, asked_by, asked_at, number, ticket,
                      stock, state, owner, serial, copies, sheet, digest, issued_on, printed_at, ready_at, closed_at, closed_by,
                      identity, receipt, reason, purged_at)
VALUES (:centre, :id, :template, :language, :day, :service, :agency, :wing, :retention, :asked_by, :asked_at, :number, :ticket,
        :stock, :state, :owner, :serial, :copies, :sheet, :digest, :issued_on, :printed_at, :ready_at, :closed_at, :closed_by,
        :identity, :receipt, :reason, :purged_at);

-- document_update: as an event left it
UPDATE document SET retention = :retention, stock = :stock, state = :state, owner = :owner, serial = :serial, copies = :copies,
                    sheet = :sheet, digest = :digest, issued_on = :issued_on, printed_at = :printed_at, ready_at = :ready_at,
                    closed_at = :closed_at, closed_by = :closed_by, identity = :identity, receipt = :receipt, reason = :reason
WHERE centre = :centre AND id = :id;

-- document_of_id: one document
SELECT @document
FROM document AS d WHERE d.centre = :centre AND d.id = :id;

-- document_of_serial: the one that bears a serial now
SELECT @document
FROM document AS d WHERE d.centre = :centre AND d.serial = :serial;

-- documents_of_ticket: those of a visit, in the order in which they were asked for
SELECT @document
FROM document AS d WHERE d.centre = :centre AND d.ticket = :ticket ORDER BY d.id;

-- documents_open: what is asked for, printed or ready in a wing, first asked first
SELECT @document
FROM document AS d
WHERE d.centre = :centre AND d.wing = :wing AND d.state = :state AND d.state IN ('asked', 'printing', 'ready') ORDER BY d.id;

-- content_insert: what a document says
INSERT INTO document_content (centre, document, salt, body) VALUES (:centre, :document, :salt, :body);

-- content_update: it says something else, under another serial
UPDATE document_content SET salt = :salt, body = :body WHERE centre = :centre AND document = :document;

-- content: what a document says, and the salt of its digest
SELECT salt, body FROM document_content WHERE centre = :centre AND document = :document;

-- contents_from: what the documents after one say
SELECT document, salt, body FROM document_content WHERE centre = :centre AND document > :document ORDER BY document LIMIT :most;

-- content_delete: it was kept long enough
DELETE FROM document_content WHERE centre = :centre AND document = :document;

-- word_insert: a word by which a document is found
INSERT INTO document_word (centre, word, document, personal) VALUES (:centre, :word, :document, :personal)
ON CONFLICT (centre, word, document) DO NOTHING;

-- words_delete: the words of what a document said
DELETE FROM document_word WHERE centre = :centre AND document = :document AND personal = 1;

-- print_insert: a copy
INSERT INTO document_print (centre, serial, copy, document, staff, at, reason, stock, sheet)
VALUES (:centre, :serial, :copy, :document, :staff, :at, :reason, :stock, :sheet);

-- prints_of: all copies of a document, also under serials that are dead, in order
SELECT serial, copy, staff, at, reason, stock, sheet FROM document_print
WHERE centre = :centre AND document = :document ORDER BY at, serial, copy;

-- document_series_next: take the next count of a year
INSERT INTO document_series (centre, year, last) VALUES (:centre, :year, 1)
ON CONFLICT (centre, year) DO UPDATE SET last = document_series.last + 1 RETURNING last;

-- serial_bury: a serial is good no more
INSERT INTO dead_serial (centre, serial, reason, at) VALUES (:centre, :serial, :reason, :at);

-- serials_dead: all that are good no more, and since when
SELECT serial, at FROM dead_serial WHERE centre = :centre;

-- serial_fate: why and since when a serial is good no more
SELECT reason, at FROM dead_serial WHERE centre = :centre AND serial = :serial;

-- wanted: what is looked for among documents besides words; '' stands for whatever
(:state = '' OR d.state = :state) AND d.day BETWEEN :since AND :until

-- documents_by_words: those that have a word of each of eight stretches, the narrowest first, newest first
SELECT @document
FROM (SELECT DISTINCT w.document AS id FROM document_word AS w WHERE w.centre = :centre AND w.word >= :a AND w.word < :az) AS n
CROSS JOIN document AS d
WHERE d.centre = :centre AND d.id = n.id AND @wanted
  AND EXISTS (SELECT 1 FROM document_word AS w WHERE w.centre = d.centre AND w.document = d.id AND w.word >= :b AND w.word < :bz)
  AND EXISTS (SELECT 1 FROM document_word AS w WHERE w.centre = d.centre AND w.document = d.id AND w.word >= :c AND w.word < :cz)
  AND EXISTS (SELECT 1 FROM document_word AS w WHERE w.centre = d.centre AND w.document = d.id AND w.word >= :d AND w.word < :dz)
  AND EXISTS (SELECT 1 FROM document_word AS w WHERE w.centre = d.centre AND w.document = d.id AND w.word >= :e AND w.word < :ez)
  AND EXISTS (SELECT 1 FROM document_word AS w WHERE w.centre = d.centre AND w.document = d.id AND w.word >= :f AND w.word < :fz)
  AND EXISTS (SELECT 1 FROM document_word AS w WHERE w.centre = d.centre AND w.document = d.id AND w.word >= :g AND w.word < :gz)
  AND EXISTS (SELECT 1 FROM document_word AS w WHERE w.centre = d.centre AND w.document = d.id AND w.word >= :h AND w.word < :hz)
ORDER BY d.day DESC, d.id DESC LIMIT :most OFFSET :skip;

-- documents_by_state: those in a state, newest first
SELECT @document
FROM document AS d WHERE d.centre = :centre AND d.state = :state AND d.day BETWEEN :since AND :until
ORDER BY d.day DESC, d.id DESC LIMIT :most OFFSET :skip;

-- documents_by_day: those of some days, newest first
SELECT @document
FROM document AS d WHERE d.centre = :centre AND d.day BETWEEN :since AND :until ORDER BY d.day DESC, d.id DESC LIMIT :most OFFSET :skip;

-- documents_from: the documents after one, in the order in which they were asked for
SELECT @document
FROM document AS d WHERE d.centre = :centre AND d.id > :id ORDER BY d.id LIMIT :most;

-- documents_over: those of a kind that were closed before a moment and still say something
SELECT @document
FROM document AS d
WHERE d.centre = :centre AND d.retention = :retention AND d.closed_at IS NOT NULL AND d.closed_at < :before AND d.purged_at IS NULL
ORDER BY d.closed_at, d.id LIMIT :most;

-- documents_uncollected: those of a kind with which nothing happened since a moment; not what a clerk at a counter has in hand
SELECT @document
FROM document AS d
WHERE d.centre = :centre AND d.state = :state AND d.retention = :retention
  AND coalesce(d.ready_at, d.printed_at, d.asked_at) < :before
  AND (d.state <> 'printing' OR NOT EXISTS (SELECT 1 FROM counter AS c WHERE c.centre = :centre AND c.staff = d.owner))
ORDER BY d.day, d.id LIMIT :most;

-- document_purged: it says nothing any more
UPDATE document SET purged_at = :at WHERE centre = :centre AND id = :id;

-- stock_insert: a pack of controlled forms
INSERT INTO stock (centre, code, ar, en, prefix, first, last, next) VALUES (:centre, :code, :ar, :en, :prefix, :first, :last, :next);

-- stock_take: its next sheet is used
UPDATE stock SET next = :next WHERE centre = :centre AND code = :code;

-- stock_of_code: one pack
SELECT code, ar, en, prefix, first, last, next FROM stock WHERE centre = :centre AND code = :code;

-- stocks: all packs
SELECT code, ar, en, prefix, first, last, next FROM stock WHERE centre = :centre ORDER BY code;

-- sheet_put: what became of a sheet
INSERT INTO sheet (centre, stock, number, state, at, document, reason, staff)
VALUES (:centre, :stock, :number, :state, :at, :document, :reason, :staff)
ON CONFLICT (centre, stock, number) DO UPDATE SET state = excluded.state, reason = excluded.reason;

-- sheet: what became of one
SELECT stock, number, state, at, document, reason, staff FROM sheet WHERE centre = :centre AND stock = :stock AND number = :number;

-- sheets_of_stock: what became of the sheets of a pack
SELECT stock, number, state, at, document, reason, staff FROM sheet WHERE centre = :centre AND stock = :stock ORDER BY number;

-- sheets_of_document: on which it was printed
SELECT stock, number, state, at, document, reason, staff FROM sheet
WHERE centre = :centre AND document = :document ORDER BY at, number;

-- sheet_counts: how many sheets of a pack became what
SELECT state, count(*) FROM sheet WHERE centre = :centre AND stock = :stock GROUP BY state;
