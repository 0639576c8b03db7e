-- What the ledger of figures needs: drafts that are not complete yet, who had a hand in an entry, the findings a reviewer
-- is shown, and the requests that were already answered.

-- a draft may still lack something; what is submitted may not
ALTER TABLE figure_revision
    ALTER COLUMN value DROP NOT NULL,
    ALTER COLUMN source DROP NOT NULL,
    ALTER COLUMN quote DROP NOT NULL,
    ALTER COLUMN known_on DROP NOT NULL,
    ADD COLUMN version integer NOT NULL DEFAULT 0,
    -- the analyst's word: why an unusual value is right, why what is published is corrected
    ADD COLUMN reason text CHECK (reason <> ''),
    -- everybody who wrote in it before it was decided on; none of them decides
    ADD COLUMN written_by text[] NOT NULL DEFAULT '{}',
    ADD CONSTRAINT figure_revision_complete CHECK (state = 'DRAFT'
        OR (value IS NOT NULL AND source IS NOT NULL AND quote IS NOT NULL AND known_on IS NOT NULL));

-- a figure has one revision at most on its way to publication: two people cannot enter past each other
CREATE UNIQUE INDEX figure_revision_one_open ON figure_revision (figure) WHERE state <> 'PUBLISHED';

CREATE FUNCTION guard_ledger() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    subject text;
BEGIN
    SELECT format('figure %s %s %s', f.region, f.indicator, f.year) INTO subject FROM figure f WHERE f.id = OLD.figure;
    IF TG_OP = 'DELETE' THEN
        IF OLD.state = 'SUBMITTED' THEN
            PERFORM refuse(subject, 'a submitted revision waits for its review and is not deleted; have it returned first');
        END IF;
        RETURN OLD;
    END IF;
    IF NOT NEW.written_by @> OLD.written_by THEN
        PERFORM refuse(subject, 'who had a hand in a revision is never forgotten', 'written_by');
    END IF;
    IF OLD.state = 'SUBMITTED' AND (NEW.reason, NEW.written_by) IS DISTINCT FROM (OLD.reason, OLD.written_by) THEN
        PERFORM refuse(subject, 'a submitted revision waits for its review and is not changed; have it returned first');
    END IF;
    IF NEW.state IN ('PUBLISHED', 'RETURNED') AND NEW.state <> OLD.state AND NEW.decided_by = ANY (NEW.written_by) THEN
        PERFORM refuse(subject, format('%s had a hand in this revision and cannot decide on it; another person has to', NEW.decided_by), 'decided_by');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard_ledger BEFORE UPDATE OR DELETE ON figure_revision FOR EACH ROW EXECUTE FUNCTION guard_ledger();

-- what the checks questioned when a revision was submitted; the analyst's reason stands in the revision
CREATE TABLE figure_finding (
    revision  bigint NOT NULL REFERENCES figure_revision ON DELETE CASCADE,
    ordinal   integer NOT NULL,
    field     text NOT NULL,
    key       text NOT NULL,
    arguments jsonb NOT NULL CHECK (jsonb_typeof(arguments) = 'array'),
    PRIMARY KEY (revision, ordinal)
);

CREATE FUNCTION guard_figure_finding() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM figure_revision r WHERE r.id IN (OLD.revision, NEW.revision) AND r.state = 'PUBLISHED') THEN
        PERFORM refuse('findings of revision ' || coalesce(OLD.revision, NEW.revision), 'what was published keeps the findings it was published with');
    END IF;
    RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER guard_figure_finding BEFORE INSERT OR UPDATE OR DELETE ON figure_finding FOR EACH ROW EXECUTE FUNCTION guard_figure_finding();

-- the forms that were sent and answered: the same form sent twice has one effect
CREATE TABLE figure_request (
    login     text NOT NULL,
    key       text NOT NULL CHECK (length(key) BETWEEN 1 AND 100),
    act       text NOT NULL,
    content   text NOT NULL,
    at        timestamptz NOT NULL,
    revisions bigint[] NOT NULL DEFAULT '{}',
    PRIMARY KEY (login, key)
);

-- sources that are added on the spot: portal-2026-0001
CREATE SEQUENCE source_number;
