-- What PostgreSQL alone needs.

CREATE FUNCTION never() RETURNS trigger LANGUAGE plpgsql SET search_path = dawr AS $$
BEGIN
    IF TG_OP = 'DELETE' AND EXISTS (SELECT 1 FROM chain_start AS c WHERE c.centre = OLD.centre AND c.seq >= OLD.seq) THEN
        RETURN OLD; -- purged
    END IF;
    RAISE EXCEPTION 'an event is never changed or deleted';
END $$;

CREATE TRIGGER event_is_never_changed BEFORE UPDATE OR DELETE ON event FOR EACH ROW EXECUTE FUNCTION never();
CREATE TRIGGER event_is_never_emptied BEFORE TRUNCATE ON event FOR EACH STATEMENT EXECUTE FUNCTION never();
