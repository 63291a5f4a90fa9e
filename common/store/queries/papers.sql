-- paper: the columns of a copy of a ticket's slip
paper.ticket, paper.copy, paper.device, paper.printer, paper.state, paper.fault, paper.request, paper.at

-- paper_insert: the next copy of a ticket; `known` copies are out there, whatever is written here
INSERT INTO paper (centre, ticket, copy, device, printer, state, fault, request, at)
VALUES (:centre, :ticket, (
    SELECT CASE WHEN coalesce(max(paper.copy), 0) > :known THEN max(paper.copy) ELSE :known END + 1
    FROM paper WHERE paper.centre = :centre AND paper.ticket = :ticket), :device, '', 'asked', '', :request, :at)
RETURNING copy;

-- paper_begin: it is sent from now on, if it was asked for and nobody else has begun it; until it is out `printer` is who
UPDATE paper SET state = 'sending', printer = :by, at = :at
WHERE centre = :centre AND ticket = :ticket AND copy = :copy
    AND (state = 'asked' OR state = 'sending' AND printer = :by AND :by <> '') RETURNING copy;

-- paper_settle: what became of it
UPDATE paper SET state = :state, printer = :printer, fault = :fault, at = :at
WHERE centre = :centre AND ticket = :ticket AND copy = :copy;

-- papers_give_up: the copies of a ticket that were asked for and not begun
UPDATE paper SET state = 'failed', at = :at WHERE centre = :centre AND ticket = :ticket AND state = 'asked';

-- papers_of_ticket: all copies, newest first
SELECT @paper
FROM paper WHERE paper.centre = :centre AND paper.ticket = :ticket ORDER BY paper.copy DESC;

-- papers_unsettled: what a device has asked for and not heard of, newest first, each with the newest step of its visit
SELECT @paper, @turn
FROM paper
JOIN ticket AS t ON t.centre = paper.centre AND t.id = paper.ticket
JOIN step AS s ON s.centre = t.centre AND s.ticket = t.id AND s.position = (
    SELECT max(x.position) FROM step AS x WHERE x.centre = t.centre AND x.ticket = t.id)
WHERE paper.centre = :centre AND paper.device = :device AND paper.state IN ('asked', 'sending')
ORDER BY paper.at DESC, paper.ticket DESC, paper.copy DESC LIMIT :most;

-- papers_purge: those of the visits up to an event
DELETE FROM paper WHERE centre = :centre AND ticket <= :cut;
