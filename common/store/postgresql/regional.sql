-- What a centre's server lets a regional one read: docs/operations.md, "The regional read side". Run by the store's owner,
-- again after every `store migrate`, and as often as you like.

DO $$
BEGIN
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO dawr_region', current_database());
END $$;
SET ROLE dawr_owner;

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_publication WHERE pubname = 'dawr_region') THEN
        CREATE PUBLICATION dawr_region;
    END IF;
END $$;

-- What is purged here goes there, too; but nobody empties the region's tables from here.
ALTER PUBLICATION dawr_region SET (publish = 'insert, update, delete');

-- The profile without the staff and their names, and the visits without notes, appointments and documents.
ALTER PUBLICATION dawr_region SET TABLE
    dawr.name WHERE (thing <> 'staff'),
    dawr.centre, dawr.policy, dawr.season, dawr.hours, dawr.special_day, dawr.pause, dawr.prayer, dawr.prayer_pause,
    dawr.prayer_time, dawr.wing, dawr.overflow, dawr.agency, dawr.service, dawr.journey, dawr.counter, dawr.skill, dawr.device,
    dawr.series, dawr.closed_day, dawr.ticket, dawr.step, dawr.rating, dawr.event, dawr.chain_start, dawr.outage,
    dawr.help_call, dawr.slip, dawr.slip_note, dawr.retention;

-- The region's login reads just that, of all centres of this database.
GRANT USAGE ON SCHEMA dawr TO dawr_region;
REVOKE ALL ON ALL TABLES IN SCHEMA dawr FROM dawr_region;
DO $$
DECLARE
    found record;
BEGIN
    FOR found IN SELECT tablename, coalesce(rowfilter, 'true') AS rows FROM pg_publication_tables WHERE pubname = 'dawr_region' LOOP
        EXECUTE format('GRANT SELECT ON dawr.%I TO dawr_region', found.tablename);
        EXECUTE format('DROP POLICY IF EXISTS read_by_the_region ON dawr.%I', found.tablename);
        EXECUTE format('CREATE POLICY read_by_the_region ON dawr.%I FOR SELECT TO dawr_region USING (%s)', found.tablename, found.rows);
    END LOOP;
END $$;
RESET ROLE;
