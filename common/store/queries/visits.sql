-- Every query of the store. A query begins with its name and its purpose; values are bound by name; @name stands for the
-- text of another entry.

-- turn: the columns of a step with its ticket
t.id, t.day, t.number, t.language, t.issued_at, t.priority, t.errands, t.carried_from,
s.id, s.ticket, s.position, s.service, s.wing, s.priority, s.place, s.since, s.queued_at, s.errand, s.stop, s.for_counter,
s.for_staff, s.support_of, s.state, s.reason, s.counter, s.staff, s.calls, s.called_seq, s.called_at, s.started_at, s.finished_at

-- classes: the classes of priority (common/domain/waiting/classes.py; a test compares them)
(VALUES ('assisted'), ('elderly'), ('with-infant'), ('appointment'), ('pick-up'), ('normal'))

-- for_me: whether w may be called by a counter and its staff: not kept for one who could serve it now, its visitor not elsewhere
(w.for_counter IS NULL OR w.for_counter = :counter OR NOT EXISTS (
    SELECT 1 FROM counter AS x JOIN skill AS y ON y.centre = x.centre AND y.counter = x.number AND y.service = w.service
    WHERE x.centre = w.centre AND x.number = w.for_counter AND x.wing = w.wing AND x.staff IS NOT NULL))
AND (w.for_staff IS NULL OR w.for_staff = :staff OR NOT EXISTS (
    SELECT 1 FROM counter AS x JOIN skill AS y ON y.centre = x.centre AND y.counter = x.number AND y.service = w.service
    WHERE x.centre = w.centre AND x.staff = w.for_staff AND x.wing = w.wing))
AND NOT EXISTS (
    SELECT 1 FROM step AS x WHERE x.centre = w.centre AND x.ticket = w.ticket AND x.state IN ('called', 'serving'))

-- event: the columns of an event
seq, at, kind, request, ticket, step, counter, staff, device, body, previous, seal

-- chain_head: the newest event of the centre
SELECT seq, seal FROM event WHERE centre = :centre ORDER BY seq DESC LIMIT 1;

-- beginning: with what a verb begins: profile version, chain end, repeated request, who sits there, closed day, visitor there
SELECT c.version, e.seq, e.seal,
    EXISTS (SELECT 1 FROM event AS r WHERE r.centre = c.code AND r.request = :request),
    s.staff, s.streak,
    EXISTS (SELECT 1 FROM closed_day AS d WHERE d.centre = c.code AND d.day = :day),
    EXISTS (SELECT 1 FROM step AS b WHERE b.centre = c.code AND b.counter = :counter AND b.state IN ('called', 'serving'))
FROM centre AS c
LEFT JOIN counter AS s ON s.centre = c.code AND s.number = :counter
LEFT JOIN event AS e ON e.centre = c.code AND e.seq = (SELECT max(x.seq) FROM event AS x WHERE x.centre = c.code)
WHERE c.code = :centre;

-- profile_version: how often the profile was changed
SELECT version FROM centre WHERE code = :centre;

-- profile_touch: the profile is about to change
UPDATE centre SET version = version + 1 WHERE code = :centre;

-- skills_delete: before a counter's skills are written anew
DELETE FROM skill WHERE centre = :centre AND counter = :counter;

-- skill_insert: a counter serves a service
INSERT INTO skill (centre, counter, service) VALUES (:centre, :counter, :service);

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

-- series_begin: counts that are given already elsewhere
INSERT INTO series (centre, day, letter, last) VALUES (:centre, :day, :letter, :last)
ON CONFLICT (centre, day, letter) DO NOTHING;

-- series_day: the newest day on which a count was given
SELECT max(day) FROM series WHERE centre = :centre;

-- numbers: all that are given on a day
SELECT number FROM ticket WHERE centre = :centre AND day = :day;

-- device_series: the letters of the kiosks' own series
SELECT code, series FROM device WHERE centre = :centre;

-- device_series_give: once, and for ever
UPDATE device SET series = :series WHERE centre = :centre AND code = :code AND series IS NULL;

-- ticket_insert: a new ticket, unless its number is somebody's on that day
INSERT INTO ticket (centre, id, day, number, language, issued_at, priority, errands, carried_from)
VALUES (:centre, :id, :day, :number, :language, :issued_at, :priority, :errands, :carried_from)
ON CONFLICT (centre, day, number) DO NOTHING RETURNING id;

-- ticket_update: the ticket as an event left it
UPDATE ticket SET day = :day, language = :language, priority = :priority, errands = :errands, carried_from = :carried_from
WHERE centre = :centre AND id = :id;

-- step_insert: a new step
INSERT INTO step (centre, id, ticket, position, service, wing, priority, place, since, queued_at, errand, stop, for_counter,
                  for_staff, support_of, state, reason, counter, staff, calls, called_seq, called_at, started_at, finished_at)
VALUES (:centre, :id, :ticket, :position, :service, :wing, :priority, :place, :since, :queued_at, :errand, :stop, :for_counter,
        :for_staff, :support_of, :state, :reason, :counter, :staff, :calls, :called_seq, :called_at, :started_at, :finished_at);

-- step_update: the step as an event left it
UPDATE step SET service = :service, wing = :wing, priority = :priority, place = :place, since = :since, queued_at = :queued_at,
                errand = :errand, stop = :stop, for_counter = :for_counter, for_staff = :for_staff, support_of = :support_of,
                state = :state, reason = :reason, counter = :counter, staff = :staff, calls = :calls, called_seq = :called_seq,
                called_at = :called_at, started_at = :started_at, finished_at = :finished_at
WHERE centre = :centre AND id = :id;

-- step_delete: a step whose making was taken back
DELETE FROM step WHERE centre = :centre AND id = :step;

-- last_position: of the steps of a ticket
SELECT max(position) FROM step WHERE centre = :centre AND ticket = :ticket;

-- turn_of_step: one step with its ticket
SELECT @turn
FROM step AS s JOIN ticket AS t ON t.centre = s.centre AND t.id = s.ticket
WHERE s.centre = :centre AND s.id = :step;

-- turns_of_ticket: the steps of a ticket, by its number on a day
SELECT @turn
FROM ticket AS t JOIN step AS s ON s.centre = t.centre AND s.ticket = t.id
WHERE t.centre = :centre AND t.day = :day AND t.number = :number ORDER BY s.position;

-- turns_of_ticket_id: the steps of a ticket
SELECT @turn
FROM ticket AS t JOIN step AS s ON s.centre = t.centre AND s.ticket = t.id
WHERE t.centre = :centre AND t.id = :ticket ORDER BY s.position;

-- turn_at_counter: who is called to a counter or served there
SELECT @turn
FROM step AS s JOIN ticket AS t ON t.centre = s.centre AND t.id = s.ticket
WHERE s.centre = :centre AND s.counter = :counter AND s.state IN ('called', 'serving');

-- turns_at_counters: who is called to any counter or served there
SELECT @turn
FROM step AS s JOIN ticket AS t ON t.centre = s.centre AND t.id = s.ticket
WHERE s.centre = :centre AND s.counter IS NOT NULL AND s.state IN ('called', 'serving');

-- heads: the first in line today of each queue of a wing that a counter serves, class by class; ids first, or all steps are joined
WITH n AS MATERIALIZED (
    SELECT (
        SELECT w.id FROM step AS w
        WHERE w.centre = k.centre AND w.wing = :wing AND w.service = k.service AND w.priority = p.column1
            AND w.state = 'waiting' AND @for_me
            AND (SELECT x.day FROM ticket AS x WHERE x.centre = w.centre AND x.id = w.ticket) = :day
        ORDER BY w.place, w.since, w.id LIMIT 1) AS id
    FROM skill AS k
    CROSS JOIN @classes AS p
    WHERE k.centre = :centre AND k.counter = :counter)
SELECT s.id, s.service, s.wing, s.priority, s.since, s.place
FROM n CROSS JOIN step AS s WHERE s.centre = :centre AND s.id = n.id;

-- first_place: the first place of all who wait for a service in a wing
SELECT s.place, s.since FROM step AS s
WHERE s.centre = :centre AND s.wing = :wing AND s.service = :service AND s.state = 'waiting' ORDER BY s.place, s.since, s.id LIMIT 1;

-- waiting: all who wait today, first come first
SELECT @turn
FROM step AS s JOIN ticket AS t ON t.centre = s.centre AND t.id = s.ticket
WHERE s.centre = :centre AND s.state = 'waiting' AND t.day = :day ORDER BY s.place, s.since, s.id;

-- waiting_for_counter: who waits today in a wing for what a counter serves
SELECT @turn
FROM skill AS k
JOIN step AS w ON w.centre = k.centre AND w.wing = :wing AND w.service = k.service AND w.state = 'waiting' AND @for_me
JOIN step AS s ON s.centre = w.centre AND s.id = w.id
JOIN ticket AS t ON t.centre = s.centre AND t.id = s.ticket AND t.day = :day
WHERE k.centre = :centre AND k.counter = :counter ORDER BY s.place, s.since, s.id;

-- parked_at: whom a counter has parked, and whom a counter of its wing where nobody sits now, if it serves them
SELECT @turn
FROM step AS s JOIN ticket AS t ON t.centre = s.centre AND t.id = s.ticket
WHERE s.centre = :centre AND s.state = 'parked' AND (s.counter = :counter OR (
    s.wing = :wing
    AND EXISTS (SELECT 1 FROM skill AS k WHERE k.centre = s.centre AND k.counter = :counter AND k.service = s.service)
    AND EXISTS (SELECT 1 FROM counter AS c WHERE c.centre = s.centre AND c.number = s.counter AND c.staff IS NULL)))
ORDER BY s.place;

-- open_turns: all whose visit was not over by the end of a day
SELECT @turn
FROM step AS s JOIN ticket AS t ON t.centre = s.centre AND t.id = s.ticket
WHERE s.centre = :centre AND s.state IN ('waiting', 'called', 'serving', 'parked') AND t.day <= :day ORDER BY s.place, s.id;

-- open_days: days that are over and have somebody whose visit is not
SELECT DISTINCT t.day FROM step AS s JOIN ticket AS t ON t.centre = s.centre AND t.id = s.ticket
WHERE s.centre = :centre AND s.state IN ('waiting', 'called', 'serving', 'parked') AND t.day < :day ORDER BY t.day;

-- called_since: how many of a queue were called after an event, up to a number
SELECT count(*) FROM (
    SELECT 1 FROM step WHERE centre = :centre AND called_seq > :seq AND wing = :wing AND service = :service LIMIT :most) AS later;

-- errands_of_day: what the visitors of a day came for, but those who gave up
SELECT t.errands FROM ticket AS t
WHERE t.centre = :centre AND t.day = :day AND EXISTS (
    SELECT 1 FROM step AS s WHERE s.centre = t.centre AND s.ticket = t.id AND s.state <> 'cancelled');

-- fates: how many tickets of a day ended how: the state of their last step, not of a support step, and whether they were carried over
SELECT t.carried_from IS NOT NULL, (
    SELECT s.state FROM step AS s WHERE s.centre = t.centre AND s.ticket = t.id ORDER BY
        s.state IN ('waiting', 'called', 'serving', 'parked') DESC, s.support_of IS NULL DESC, s.position DESC LIMIT 1
    ) AS fate, count(*)
FROM ticket AS t WHERE t.centre = :centre AND t.day = :day GROUP BY 1, 2;

-- carried_over: how many tickets were carried from a day to another
SELECT count(*) FROM ticket WHERE centre = :centre AND carried_from IS NOT NULL AND carried_from = :day;

-- day_close: a day is over
INSERT INTO closed_day (centre, day) VALUES (:centre, :day);

-- day_closed: whether a day is over
SELECT 1 FROM closed_day WHERE centre = :centre AND day = :day;

-- note_insert: what a clerk tells the next one
INSERT INTO note (centre, step, text) VALUES (:centre, :step, :text);

-- note: what was told of a step
SELECT text FROM note WHERE centre = :centre AND step = :step;

-- notes_delete: of the visitors of a day that is closed, and of those before
DELETE FROM note WHERE centre = :centre AND step IN (
    SELECT s.id FROM note AS n JOIN step AS s ON s.centre = n.centre AND s.id = n.step
    JOIN ticket AS t ON t.centre = s.centre AND t.id = s.ticket WHERE n.centre = :centre AND t.day <= :day);

-- note_delete: with its step
DELETE FROM note WHERE centre = :centre AND step = :step;

-- appointment_put: an appointment, new or moved; one that was checked in stays as it is
INSERT INTO appointment (centre, code, day, at, service) VALUES (:centre, :code, :day, :at, :service)
ON CONFLICT (centre, code) DO UPDATE SET day = excluded.day, at = excluded.at, service = excluded.service,
    ticket = NULL
WHERE appointment.ticket IS NULL OR excluded.day > appointment.day;

-- appointment: one appointment
SELECT code, at, service, ticket FROM appointment WHERE centre = :centre AND code = :code;

-- appointments: those of a day
SELECT code, at, service, ticket FROM appointment WHERE centre = :centre AND day = :day ORDER BY at, code;

-- appointment_kept: its visitor has come
UPDATE appointment SET ticket = :ticket WHERE centre = :centre AND code = :code;

-- no_shows: who did not come today to a wing for what a counter serves, latest first
SELECT @turn
FROM ticket AS t JOIN step AS s ON s.centre = t.centre AND s.ticket = t.id
WHERE t.centre = :centre AND t.day = :day AND s.state = 'no-show' AND s.wing = :wing AND EXISTS (
    SELECT 1 FROM skill AS k WHERE k.centre = s.centre AND k.counter = :counter AND k.service = s.service)
ORDER BY s.finished_at DESC LIMIT :most;

-- tickets: all there ever were
SELECT t.id, t.day, t.number, t.language, t.issued_at, t.priority, t.errands, t.carried_from FROM ticket AS t
WHERE t.centre = :centre ORDER BY t.id;

-- ticket_has: whether a number is a visitor's on a day
SELECT 1 FROM ticket WHERE centre = :centre AND day = :day AND number = :number;

-- places_waiting: the places of those of a class who wait
SELECT s.place, s.since FROM step AS s
WHERE s.centre = :centre AND s.wing = :wing AND s.service = :service AND s.priority = :priority AND s.state = 'waiting'
ORDER BY s.place, s.since;

-- lately_called: the newest calls of a day that still stand, newest first; but for days with wrong clocks no older call is of it
SELECT @turn
FROM (SELECT c.id FROM step AS c WHERE c.centre = :centre AND c.called_seq IS NOT NULL ORDER BY c.called_seq DESC LIMIT 200) AS n
CROSS JOIN step AS s
JOIN ticket AS t ON t.centre = s.centre AND t.id = s.ticket
WHERE s.centre = :centre AND s.id = n.id AND t.day = :day ORDER BY s.called_seq DESC LIMIT :most;

-- sent_on: who waits today for a further step, the latest first
SELECT @turn
FROM step AS s JOIN ticket AS t ON t.centre = s.centre AND t.id = s.ticket
WHERE s.centre = :centre AND s.state = 'waiting' AND s.position > 1 AND t.day = :day ORDER BY s.id DESC LIMIT :most;

-- last_event_of_counter: the newest event of a counter after a moment
SELECT @event
FROM event WHERE centre = :centre AND counter = :counter AND seq > :after ORDER BY seq DESC LIMIT 1;

-- counter_sitting: who sits at a counter, and its calls of the upper tier in a row
SELECT staff, streak FROM counter WHERE centre = :centre AND number = :number;

-- sittings: the open counters
SELECT number, staff FROM counter WHERE centre = :centre AND staff IS NOT NULL;

-- counter_streak: how many of the upper tier it has called in a row
UPDATE counter SET streak = :streak WHERE centre = :centre AND number = :number AND streak <> :streak;

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
WHERE t.centre = :centre AND t.day = :day AND s.state IN ('waiting', 'called', 'serving', 'parked') AND NOT EXISTS (
    SELECT 1 FROM counter AS c
    JOIN skill AS k ON k.centre = c.centre AND k.counter = c.number
    WHERE c.centre = s.centre AND c.retired = 0 AND c.wing = s.wing AND k.service = s.service)
ORDER BY s.service;

-- unseated_counters: counters that are no longer there, with somebody at them
SELECT number FROM counter WHERE centre = :centre AND retired = 1 AND staff IS NOT NULL ORDER BY number;

-- lives_from: what happened to the steps after one, step by step, after an event of it
SELECT @event
FROM event WHERE centre = :centre AND step IS NOT NULL AND (step, seq) > (:step, :seq) ORDER BY step, seq LIMIT :most;

-- steps_from: the steps after one, with their ratings
SELECT s.id, s.ticket, s.position, s.service, s.wing, s.priority, s.place, s.since, s.queued_at, s.errand, s.stop, s.for_counter,
    s.for_staff, s.support_of, s.state, s.reason, s.counter, s.staff, s.calls, s.called_seq, s.called_at, s.started_at, s.finished_at,
    (SELECT r.score FROM rating AS r WHERE r.centre = s.centre AND r.step = s.id)
FROM step AS s WHERE s.centre = :centre AND s.id > :step ORDER BY s.id LIMIT :most;

-- tickets_from: the tickets after one
SELECT t.id, t.day, t.number, t.language, t.issued_at, t.priority, t.errands, t.carried_from FROM ticket AS t
WHERE t.centre = :centre AND t.id > :ticket ORDER BY t.id LIMIT :most;

-- step_ids: all steps there ever were
SELECT id FROM step WHERE centre = :centre ORDER BY id;

-- chain_start: where the chain begins since it was purged
SELECT seq, seal FROM chain_start WHERE centre = :centre;

-- chain_start_put: the chain begins later from now on
INSERT INTO chain_start (centre, seq, seal) VALUES (:centre, :seq, :seal)
ON CONFLICT (centre) DO UPDATE SET seq = excluded.seq, seal = excluded.seal;

-- days_after: the days of the tickets after an event, in the order of issue
SELECT id, day FROM ticket WHERE centre = :centre AND id > :seq ORDER BY id LIMIT :most;

-- first_to_go_on: the first visit begun after one event and up to another that goes on after the other
SELECT min(s.ticket) FROM step AS s WHERE s.centre = :centre AND s.ticket > :seq AND s.ticket <= :cut AND EXISTS (
    SELECT 1 FROM event AS e WHERE e.centre = s.centre AND e.step = s.id AND e.seq > :cut);

-- tickets_up_to: how many tickets there are up to an event
SELECT count(*) FROM ticket WHERE centre = :centre AND id <= :cut;

-- seal_of: the seal of an event
SELECT seal FROM event WHERE centre = :centre AND seq = :seq;

-- ratings_purge: those of the visits up to an event
DELETE FROM rating WHERE centre = :centre AND step IN (SELECT s.id FROM step AS s WHERE s.centre = :centre AND s.ticket <= :cut);

-- notes_purge: those of the visits up to an event
DELETE FROM note WHERE centre = :centre AND step IN (SELECT s.id FROM step AS s WHERE s.centre = :centre AND s.ticket <= :cut);

-- steps_purge: those of the visits up to an event
DELETE FROM step WHERE centre = :centre AND ticket <= :cut;

-- kept_appointments_purge: those whose visitors hold tickets up to an event
DELETE FROM appointment WHERE centre = :centre AND ticket <= :cut;

-- tickets_purge: those up to an event
DELETE FROM ticket WHERE centre = :centre AND id <= :cut;

-- events_purge: those up to the one where the chain begins now
DELETE FROM event WHERE centre = :centre AND seq <= :cut;

-- appointments_purge: those of the days before a day
DELETE FROM appointment WHERE centre = :centre AND day < :day;
