-- Queries about machines and calls for help; how they are written is told in visits.sql.

-- healths: how all parts of all machines fare
SELECT device, part, condition, since, seen_at FROM health WHERE centre = :centre ORDER BY device, part;

-- healths_of: how the parts of a machine fare
SELECT device, part, condition, since, seen_at FROM health WHERE centre = :centre AND device = :device ORDER BY part;

-- health_beat: a machine is alive, and these parts of it, parted by spaces, are as they were
UPDATE health SET seen_at = :at WHERE centre = :centre AND device = :device AND ' ' || :parts || ' ' LIKE '% ' || part || ' %';

-- health_put: how a part fares from now on
INSERT INTO health (centre, device, part, condition, since, seen_at) VALUES (:centre, :device, :part, :condition, :at, :at)
ON CONFLICT (centre, device, part) DO UPDATE
SET condition = excluded.condition, since = excluded.since, seen_at = excluded.seen_at;

-- outage_resume: a part that is as it was before nobody knew how it fares was not well in between
UPDATE outage SET ended_at = NULL
WHERE centre = :centre AND device = :device AND part = :part AND condition = :condition AND ended_at >= (
    SELECT h.since FROM health AS h
    WHERE h.centre = :centre AND h.device = :device AND h.part = :part AND h.condition = 'unknown'
);

-- outage_begin: a part needs a person, unless it did already
INSERT INTO outage (centre, device, part, began_at, condition)
SELECT :centre, :device, :part, :at, :condition WHERE NOT EXISTS (
    SELECT 1 FROM outage AS o WHERE o.centre = :centre AND o.device = :device AND o.part = :part AND o.ended_at IS NULL
)
ON CONFLICT (centre, device, part, began_at) DO UPDATE SET ended_at = NULL;

-- outage_end: whatever a part needed a person for is over; not before it began, though a clock be set back
UPDATE outage SET ended_at = CASE WHEN began_at > :at THEN began_at ELSE :at END
WHERE centre = :centre AND device = :device AND part = :part AND ended_at IS NULL;

-- outages: what needed a person and began at or after a moment, oldest first
SELECT device, part, condition, began_at, ended_at FROM outage WHERE centre = :centre AND began_at >= :since ORDER BY began_at;

-- outages_purge: those that were over before the event where the chain begins now
DELETE FROM outage WHERE centre = :centre AND ended_at < (SELECT e.at FROM event AS e WHERE e.centre = :centre AND e.seq = :cut);

-- help_insert: somebody asks for help
INSERT INTO help_call (centre, id, day, place, wing, asked_at) VALUES (:centre, :id, :day, :place, :wing, :asked_at);

-- help_answer: somebody goes there
UPDATE help_call SET answered_at = :at, counter = :counter, staff = :staff WHERE centre = :centre AND id = :id;

-- help_call: one
SELECT id, place, wing, asked_at, answered_at, counter, staff FROM help_call WHERE centre = :centre AND id = :id;

-- help_open: a day's calls that nobody has answered, oldest first
SELECT id, place, wing, asked_at, answered_at, counter, staff FROM help_call
WHERE centre = :centre AND day = :day AND answered_at IS NULL ORDER BY id;

-- help_purge: those up to an event
DELETE FROM help_call WHERE centre = :centre AND id <= :cut;
