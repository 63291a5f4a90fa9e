-- Every query of the store. A query begins with its name and its purpose; values are bound by name; @name stands for the
-- text of another entry.

-- turn: the columns of a step with its ticket
t.id, t.day, t.number, t.language, t.issued_at, s.id, s.position, s.service, s.wing, s.priority, s.place, s.queued_at,
s.state, s.counter, s.staff, s.calls, s.called_seq, s.called_at, s.started_at, s.finished_at

-- event: the columns of an event
seq, at, kind, request, ticket, step, counter, staff, device, body, previous, seal

-- chain_head: the newest event of the centre
SELECT seq, seal FROM event WHERE centre = :centre ORDER BY seq DESC LIMIT 1;

-- event_insert: append an event
INSERT INTO event (centre, seq, at, kind, request, ticket, step, counter, staff, device, body, previous, seal)
VALUES (:centre, :seq, :at, :kind, :request, :ticket, :step, :counter, :staff, :device, :body, :previous, :seal);

-- events_of_request: what a request did; none if it was never carried out
SELECT @event
FROM event WHERE centre = :centre AND request = :request ORDER BY seq;

-- events_of_step: the life of a step
SELECT @event
FROM event WHERE centre = :centre AND step = :step ORDER BY seq;

-- events_after: all that happened after an event
SELECT @event
FROM event WHERE centre = :centre AND seq > :seq ORDER BY seq LIMIT :most;

-- events_back: the newest events first
SELECT @event
FROM event WHERE centre = :centre ORDER BY seq DESC LIMIT :most;

-- series_next: take the next count of a letter's series
INSERT INTO series (centre, day, letter, last) VALUES (:centre, :day, :letter, 1)
ON CONFLICT (centre, day, letter) DO UPDATE SET last = series.last + 1 RETURNING last;

-- ticket_insert: a new ticket
INSERT INTO ticket (centre, id, day, number, language, issued_at)
VALUES (:centre, :id, :day, :number, :language, :issued_at);

-- step_insert: a new step
INSERT INTO step (centre, id, ticket, position, service, wing, priority, place, queued_at, state, counter, staff,
                  calls, called_seq, called_at, started_at, finished_at)
VALUES (:centre, :id, :ticket, :position, :service, :wing, :priority, :place, :queued_at, :state, :counter, :staff,
        :calls, :called_seq, :called_at, :started_at, :finished_at);

-- step_update: the step as an event left it
UPDATE step SET state = :state, counter = :counter, staff = :staff, calls = :calls, called_seq = :called_seq,
                called_at = :called_at, started_at = :started_at, finished_at = :finished_at, place = :place,
                queued_at = :queued_at
WHERE centre = :centre AND id = :id;

-- turn_of_step: one step with its ticket
SELECT @turn
FROM step AS s JOIN ticket AS t ON t.centre = s.centre AND t.id = s.ticket
WHERE s.centre = :centre AND s.id = :step;

-- turns_of_ticket: the steps of a ticket, by its number on a day
SELECT @turn
FROM ticket AS t JOIN step AS s ON s.centre = t.centre AND s.ticket = t.id
WHERE t.centre = :centre AND t.day = :day AND t.number = :number ORDER BY s.position;

-- turn_at_counter: who is called to a counter or served there
SELECT @turn
FROM step AS s JOIN ticket AS t ON t.centre = s.centre AND t.id = s.ticket
WHERE s.centre = :centre AND s.counter = :counter AND s.state IN ('called', 'serving');

-- turns_at_counters: who is called to any counter or served there
SELECT @turn
FROM step AS s JOIN ticket AS t ON t.centre = s.centre AND t.id = s.ticket
WHERE s.centre = :centre AND s.counter IS NOT NULL AND s.state IN ('called', 'serving');

-- heads: the first in line today of each queue that a counter serves
SELECT @turn
FROM counter AS c
JOIN skill AS k ON k.centre = c.centre AND k.counter = c.number
JOIN step AS s ON s.centre = c.centre AND s.id = (
    SELECT w.id FROM step AS w
    WHERE w.centre = c.centre AND w.wing = c.wing AND w.service = k.service AND w.state = 'waiting'
        AND (SELECT x.day FROM ticket AS x WHERE x.centre = w.centre AND x.id = w.ticket) = :day
    ORDER BY w.place LIMIT 1)
JOIN ticket AS t ON t.centre = s.centre AND t.id = s.ticket
WHERE c.centre = :centre AND c.number = :counter;

-- waiting: all who wait today, first come first
SELECT @turn
FROM step AS s JOIN ticket AS t ON t.centre = s.centre AND t.id = s.ticket
WHERE s.centre = :centre AND s.state = 'waiting' AND t.day = :day ORDER BY s.place;

-- waiting_for_counter: who waits today in the queues that a counter serves
SELECT @turn
FROM counter AS c
JOIN skill AS k ON k.centre = c.centre AND k.counter = c.number
JOIN step AS s ON s.centre = c.centre AND s.wing = c.wing AND s.service = k.service AND s.state = 'waiting'
JOIN ticket AS t ON t.centre = s.centre AND t.id = s.ticket AND t.day = :day
WHERE c.centre = :centre AND c.number = :counter ORDER BY s.place;

-- no_shows: who did not come today, latest first
SELECT @turn
FROM ticket AS t JOIN step AS s ON s.centre = t.centre AND s.ticket = t.id
WHERE t.centre = :centre AND t.day = :day AND s.state = 'no-show' ORDER BY s.finished_at DESC LIMIT :most;

-- lately_called: the newest calls that still stand, newest first
SELECT @turn
FROM step AS s JOIN ticket AS t ON t.centre = s.centre AND t.id = s.ticket
WHERE s.centre = :centre AND s.called_seq IS NOT NULL AND t.day = :day ORDER BY s.called_seq DESC LIMIT :most;

-- last_event_of_counter: the newest event of a counter after a moment
SELECT @event
FROM event WHERE centre = :centre AND counter = :counter AND seq > :after ORDER BY seq DESC LIMIT 1;

-- counter_sitting: who sits at a counter
SELECT staff FROM counter WHERE centre = :centre AND number = :number;

-- sittings: the open counters
SELECT number, staff FROM counter WHERE centre = :centre AND staff IS NOT NULL;

-- counter_open: somebody sits down
UPDATE counter SET staff = :staff, opened_at = :at WHERE centre = :centre AND number = :number;

-- counter_close: nobody sits there now
UPDATE counter SET staff = NULL, opened_at = NULL WHERE centre = :centre AND number = :number;

-- rating_insert: a visitor's rating of a step
INSERT INTO rating (centre, step, score, at) VALUES (:centre, :step, :score, :at);

-- rating: the score of a step, if it was rated
SELECT score FROM rating WHERE centre = :centre AND step = :step;

-- unrated: the newest finished step of a counter that was not rated, if it finished after a moment
SELECT @turn
FROM step AS s JOIN ticket AS t ON t.centre = s.centre AND t.id = s.ticket
WHERE s.centre = :centre AND s.called_seq > :after AND s.counter = :counter AND s.state = 'finished'
  AND NOT EXISTS (SELECT 1 FROM rating AS r WHERE r.centre = s.centre AND r.step = s.id)
ORDER BY s.called_seq DESC LIMIT 1;

-- states: how many steps of a day are in each state
SELECT s.state, count(*) FROM ticket AS t JOIN step AS s ON s.centre = t.centre AND s.ticket = t.id
WHERE t.centre = :centre AND t.day = :day GROUP BY s.state;

-- name_delete: before the names of a thing are written anew
DELETE FROM name WHERE centre = :centre AND thing = :thing AND code = :code;

-- stranded_services: what visitors of a day still wait for and no counter of the profile serves
SELECT DISTINCT s.service
FROM ticket AS t JOIN step AS s ON s.centre = t.centre AND s.ticket = t.id
WHERE t.centre = :centre AND t.day = :day AND s.state IN ('waiting', 'parked') AND NOT EXISTS (
    SELECT 1 FROM counter AS c
    JOIN skill AS k ON k.centre = c.centre AND k.counter = c.number
    WHERE c.centre = s.centre AND c.retired = 0 AND c.wing = s.wing AND k.service = s.service)
ORDER BY s.service;

-- unseated_counters: counters that are no longer there, with somebody at them
SELECT number FROM counter WHERE centre = :centre AND retired = 1 AND staff IS NOT NULL ORDER BY number;

-- step_ids: all steps there ever were
SELECT id FROM step WHERE centre = :centre ORDER BY id;

-- service_is_offered: whether the profile in the store still has a service
SELECT 1 FROM service WHERE centre = :centre AND code = :service AND retired = 0;
