-- The trail shows when it was altered, even by a superuser: each row is sealed, and each seal linked to the one before, with a
-- key that is never in here (audit.chain). A visitor's address stands beside, in the seal by a digest only, so that it can go.

ALTER TABLE audit_event
    -- drawn for each row, so that no two seals are alike; none in rows that are older than seals
    ADD COLUMN mark           uuid,
    ADD COLUMN address        text,
    ADD COLUMN address_digest bytea CHECK (octet_length(address_digest) = 32),
    ADD COLUMN seal           bytea CHECK (octet_length(seal) = 32);
CREATE UNIQUE INDEX audit_event_mark ON audit_event (mark) WHERE mark IS NOT NULL;
CREATE INDEX audit_event_address ON audit_event (at) WHERE address IS NOT NULL;

-- what was recorded before: its links are made by the portal when it starts
ALTER TABLE audit_event DISABLE TRIGGER guard_audit_event;
UPDATE audit_event SET address = details ->> 'address', details = details - 'address' WHERE details ? 'address';
ALTER TABLE audit_event ENABLE TRIGGER guard_audit_event;

CREATE TABLE audit_link (
    number bigint PRIMARY KEY CHECK (number > 0),
    event  bigint NOT NULL UNIQUE REFERENCES audit_event,
    mac    bytea NOT NULL CHECK (octet_length(mac) = 32)
);

CREATE OR REPLACE FUNCTION guard_audit_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'audit_event' THEN
        -- an address is forgotten, and nothing else
        IF to_jsonb(NEW) ->> 'address' IS NULL AND to_jsonb(NEW) - 'address' = to_jsonb(OLD) - 'address' THEN
            RETURN NEW;
        END IF;
    END IF;
    PERFORM refuse('audit trail', format('%s is refused; what was recorded is never changed or deleted', lower(TG_OP)));
    RETURN NULL;
END $$;
CREATE TRIGGER guard_audit_event BEFORE UPDATE OR DELETE ON audit_link FOR EACH ROW EXECUTE FUNCTION guard_audit_event();
CREATE TRIGGER guard_audit_events BEFORE TRUNCATE ON audit_link FOR EACH STATEMENT EXECUTE FUNCTION guard_audit_event();
