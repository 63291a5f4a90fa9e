-- Before the tables: five groups, shared by all databases of a server, and a database that is closed to others.
-- Run by `store init` and `store migrate`, as often as you like.

-- Nobody logs in as a group: a login belongs to one (./dawr store user).
DO $$
DECLARE
    wanted text;
BEGIN
    FOREACH wanted IN ARRAY ARRAY['dawr_owner', 'dawr_kiosk', 'dawr_counter', 'dawr_display', 'dawr_reports'] LOOP
        IF to_regrole(wanted) IS NULL THEN
            BEGIN
                EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
            EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- another database's `store init` was faster
            END;
        END IF;
    END LOOP;
    IF NOT pg_has_role('dawr_owner', 'USAGE') THEN
        GRANT dawr_owner TO CURRENT_USER;
    END IF;
END $$;

-- A database is entered only by the logins that were given to it, and by its owner.
DO $$
BEGIN
    IF pg_has_role((SELECT datdba FROM pg_database WHERE datname = current_database()), 'USAGE') THEN
        EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
        EXECUTE format('GRANT CREATE, TEMPORARY ON DATABASE %I TO dawr_owner', current_database());
        REVOKE ALL ON SCHEMA public FROM PUBLIC;
    END IF;
    IF has_database_privilege('public', current_database(), 'CONNECT') THEN
        RAISE insufficient_privilege USING MESSAGE = 'only its owner can close the database to others';
    END IF;
END $$;
