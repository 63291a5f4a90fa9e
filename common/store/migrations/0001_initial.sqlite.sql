-- What SQLite alone needs.

CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event BEGIN SELECT RAISE (ABORT, 'an event is never changed'); END;
CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
WHEN NOT EXISTS (SELECT 1 FROM chain_start AS c WHERE c.centre = OLD.centre AND c.seq >= OLD.seq)
BEGIN SELECT RAISE (ABORT, 'an event is never deleted'); END;

-- What a store is like after years: so many rows, and so many alike by each part of an index. The planner takes a table
-- that it knows nothing of for small, and would look through all of it.
ANALYZE sqlite_schema;
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
    ('step', 'step', '1000000 1000000 1'),
    ('step', 'sqlite_autoindex_step_2', '1000000 1000000 2 1'),
    ('step', 'step_in_line', '2000 2000 400 40 10 1'),
    ('step', 'step_at_counter', '40 40 1'),
    ('step', 'step_of_visitor', '40 40 1'),
    ('step', 'step_parked', '20 20 2'),
    ('step', 'step_open', '2000 2000 1'),
    ('step', 'step_called', '900000 900000 1'),
    ('ticket', 'ticket', '500000 500000 1'),
    ('ticket', 'sqlite_autoindex_ticket_2', '500000 500000 1200 1'),
    ('ticket', 'ticket_carried', '1000 1000 20'),
    ('event', 'sqlite_autoindex_event_1', '5000000 5000000 1'),
    ('event', 'event_of_request', '5000000 5000000 2'),
    ('event', 'event_of_step', '5000000 5000000 5 1'),
    ('skill', 'skill', '400 400 12 1'),
    ('counter', 'counter', '40 40 1');
