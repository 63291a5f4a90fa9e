-- After the tables: what each group may do in this database. Run by `store init` and `store migrate`, as often as you like.

-- The centres that a login belongs to.
CREATE TABLE IF NOT EXISTS access (
    role NAME NOT NULL,
    centre TEXT COLLATE "C" NOT NULL REFERENCES centre (code),
    PRIMARY KEY (role, centre)
);

REVOKE ALL ON ALL TABLES IN SCHEMA dawr FROM PUBLIC, dawr_kiosk, dawr_counter, dawr_display, dawr_reports;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA dawr FROM PUBLIC;
GRANT USAGE ON SCHEMA dawr TO dawr_kiosk, dawr_counter, dawr_display, dawr_reports;

-- The profile, the tickets and what happened are read by all: waits are reckoned on every machine.
GRANT SELECT ON
    migration, access, centre, name, policy, season, hours, special_day, pause, prayer, prayer_pause, prayer_time, wing,
    overflow, agency, service, journey, staff, counter, skill, device, slip, slip_note, retention, ticket, step,
    event
TO dawr_kiosk, dawr_counter, dawr_display, dawr_reports;

-- Kiosks and counters take tickets out, and with the first of a day they end the days before it, whose notes go.
GRANT SELECT ON series, closed_day, appointment TO dawr_kiosk, dawr_counter;
GRANT INSERT, UPDATE (last) ON series TO dawr_kiosk, dawr_counter;
GRANT INSERT, UPDATE (day, language, priority, errands, carried_from) ON ticket TO dawr_kiosk, dawr_counter;
GRANT INSERT, UPDATE (
    service, wing, priority, place, since, queued_at, errand, stop, for_counter, for_staff, support_of, state, reason,
    counter, staff, calls, called_seq, called_at, started_at, finished_at
) ON step TO dawr_kiosk, dawr_counter;
GRANT INSERT ON event TO dawr_kiosk, dawr_counter;
GRANT UPDATE (ticket) ON appointment TO dawr_kiosk, dawr_counter;
GRANT SELECT (centre, step), DELETE ON note TO dawr_kiosk, dawr_counter;
GRANT SELECT, INSERT, UPDATE (state, printer, fault, at) ON paper TO dawr_kiosk, dawr_counter;

-- Every machine says how it fares; a screen where visitors are may ask for help, and who sits at a counter answers.
GRANT SELECT ON health, outage, help_call TO dawr_kiosk, dawr_counter, dawr_display, dawr_reports;
GRANT INSERT, UPDATE (condition, since, seen_at) ON health TO dawr_kiosk, dawr_counter, dawr_display;
GRANT INSERT, UPDATE (ended_at) ON outage TO dawr_kiosk, dawr_counter, dawr_display;
GRANT INSERT ON help_call TO dawr_kiosk, dawr_counter;
GRANT UPDATE (answered_at, counter, staff) ON help_call TO dawr_counter;

-- Counters: clerks, the reception, and who closes the day and brings appointments in.
GRANT UPDATE (version) ON centre TO dawr_counter;
GRANT UPDATE (staff, opened_at, streak) ON counter TO dawr_counter;
GRANT INSERT, DELETE ON skill TO dawr_counter;
GRANT DELETE ON step TO dawr_counter;
GRANT SELECT (text), INSERT ON note TO dawr_counter;
GRANT SELECT, INSERT ON rating TO dawr_counter;
GRANT INSERT ON closed_day TO dawr_counter;
GRANT INSERT, UPDATE (day, at, service) ON appointment TO dawr_counter;

-- Every machine may check documents; only the owner makes, retires and revokes keys.
GRANT SELECT ON document_key TO dawr_kiosk, dawr_counter, dawr_display, dawr_reports;

-- Counters print documents and hand them over. What a document says goes only with its owner's purge; packs of forms are the
-- owner's to add. Kiosks answer whether a serial is good, and read nothing of what documents say.
GRANT SELECT, INSERT ON document, document_content, document_word, document_print, document_series, dead_serial, sheet TO dawr_counter;
GRANT UPDATE (
    retention, stock, state, owner, serial, copies, sheet, digest, issued_on, printed_at, ready_at, closed_at, closed_by, identity,
    receipt, reason
) ON document TO dawr_counter;
GRANT UPDATE (salt, body) ON document_content TO dawr_counter;
GRANT DELETE ON document_word TO dawr_counter;
GRANT UPDATE (last) ON document_series TO dawr_counter;
GRANT UPDATE (state, reason) ON sheet TO dawr_counter;
GRANT SELECT, UPDATE (next) ON stock TO dawr_counter;
GRANT SELECT (centre, serial, state) ON document TO dawr_kiosk;
GRANT SELECT ON dead_serial TO dawr_kiosk;
GRANT SELECT ON document, document_print, document_series, dead_serial, stock, sheet TO dawr_reports;

-- Reports read all but notes.
GRANT SELECT ON series, closed_day, appointment, rating, chain_start, paper TO dawr_reports;
GRANT SELECT (centre, step) ON note TO dawr_reports;

-- A login sees and writes the rows of its own centres; the owner all. Only the numbers and times of visits are seen by all
-- logins of the database: were they kept apart too, the server would look through years of them (docs/adr/0017).
DO $$
DECLARE
    found record;
BEGIN
    FOR found IN
        SELECT c.oid::regclass AS place, c.relname IN ('ticket', 'step', 'event') AS grows, CASE c.relname
            WHEN 'access' THEN 'role = CURRENT_USER'
            WHEN 'centre' THEN 'code = ANY (ARRAY(SELECT a.centre FROM access AS a))'
            ELSE 'centre = ANY (ARRAY(SELECT a.centre FROM access AS a))' END AS mine
        FROM pg_class AS c
        WHERE c.relnamespace = 'dawr'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname <> 'migration'
            AND NOT EXISTS (SELECT FROM pg_policy AS p WHERE p.polrelid = c.oid)
    LOOP
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', found.place);
        EXECUTE format(
            'CREATE POLICY of_its_centres ON %s TO dawr_kiosk, dawr_counter, dawr_display, dawr_reports USING (%s)',
            found.place, found.mine);
        IF found.grows THEN
            EXECUTE format(
                'CREATE POLICY seen_by_all ON %s FOR SELECT TO dawr_kiosk, dawr_counter, dawr_display, dawr_reports USING (true)',
                found.place);
        END IF;
    END LOOP;
END $$;
