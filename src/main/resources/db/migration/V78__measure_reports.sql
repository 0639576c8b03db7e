-- What people of a region report of the measures of its plans: where one stands, since which day that is known, by which
-- document. A report goes the way of figures: entered, submitted, published by another person or given back; what was published
-- stays. The columns that said it in the measure itself had no writer, no source and no day, and no seeding function set them.

-- its views of measures are made anew after the migrations
DROP SCHEMA IF EXISTS past CASCADE;
ALTER TABLE measure DROP COLUMN status, DROP COLUMN progress_note;

CREATE TABLE measure_report (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    measure        bigint NOT NULL REFERENCES measure,
    status         text CHECK (status IN ('NOT_STARTED', 'UNDER_WAY', 'DONE', 'DROPPED')),
    note           text CHECK (char_length(note) BETWEEN 1 AND 500),
    source         text REFERENCES source,
    known_on       date,
    date_precision text CHECK (date_precision IN ('DAY', 'MONTH', 'YEAR')),
    state          text NOT NULL CHECK (state IN ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'RETURNED')),
    version        integer NOT NULL DEFAULT 0,
    entered_by     text NOT NULL,
    entered_at     timestamptz NOT NULL,
    -- everybody who wrote in it before it was decided on; none of them decides
    written_by     text[] NOT NULL,
    decided_by     text,
    decided_at     timestamptz,
    decision_note  text CHECK (decision_note <> ''),
    -- the key of the edition with which it was published
    came_with      bigint,
    -- a draft may still lack something; what is submitted may not
    CONSTRAINT measure_report_complete CHECK (state = 'DRAFT' OR (status IS NOT NULL AND source IS NOT NULL AND known_on IS NOT NULL
        AND date_precision IS NOT NULL AND (status <> 'DROPPED' OR note IS NOT NULL))),
    CHECK (state NOT IN ('PUBLISHED', 'RETURNED') OR (decided_by IS NOT NULL AND decided_at IS NOT NULL)),
    CHECK (state <> 'RETURNED' OR decision_note IS NOT NULL)
);
-- one at most is on its way: two people cannot report past each other
CREATE UNIQUE INDEX measure_report_one_open ON measure_report (measure) WHERE state <> 'PUBLISHED';
CREATE INDEX measure_report_by_measure ON measure_report (measure, known_on, decided_at, id);
CREATE INDEX measure_report_by_source ON measure_report (source);
CREATE INDEX measure_report_by_edition ON measure_report (came_with) WHERE came_with IS NOT NULL;

-- For every table whose rows are written by one person and published by another.
CREATE FUNCTION guard_reviewed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    subject CONSTANT text := format('%s %s', replace(TG_TABLE_NAME, '_', ' '), coalesce(OLD.id, NEW.id));
    -- what a review writes
    reviewed CONSTANT text[] := ARRAY['state', 'version', 'decided_by', 'decided_at', 'decision_note', 'came_with'];
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.state NOT IN ('DRAFT', 'SUBMITTED') THEN
            PERFORM refuse(subject, format('it is entered as DRAFT or SUBMITTED, not as %s; only a review publishes', NEW.state), 'state');
        END IF;
        RETURN NEW;
    END IF;
    IF OLD.state = 'PUBLISHED' THEN
        PERFORM refuse(subject, 'what was published is never changed or deleted; publish a new one instead');
    ELSIF TG_OP = 'DELETE' THEN
        IF OLD.state = 'SUBMITTED' THEN
            PERFORM refuse(subject, 'it waits for its review and is not deleted; take it back, or have it returned first');
        END IF;
        RETURN OLD;
    END IF;
    IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (('DRAFT', 'SUBMITTED'), ('SUBMITTED', 'PUBLISHED'), ('SUBMITTED', 'DRAFT'),
            ('SUBMITTED', 'RETURNED'), ('RETURNED', 'DRAFT'), ('RETURNED', 'SUBMITTED')) THEN
        PERFORM refuse(subject, format('it cannot go from %s to %s', OLD.state, NEW.state), 'state');
    ELSIF NOT NEW.written_by @> OLD.written_by OR NOT NEW.written_by @> ARRAY[NEW.entered_by] THEN
        PERFORM refuse(subject, 'who had a hand in it is never forgotten', 'written_by');
    ELSIF OLD.state = 'SUBMITTED' AND to_jsonb(NEW) - reviewed IS DISTINCT FROM to_jsonb(OLD) - reviewed THEN
        PERFORM refuse(subject, 'it waits for its review and is not changed; take it back, or have it returned first');
    ELSIF NEW.state IN ('PUBLISHED', 'RETURNED') AND NEW.state <> OLD.state AND NEW.decided_by = ANY (NEW.written_by) THEN
        PERFORM refuse(subject, format('%s had a hand in it and cannot decide on it; another person has to', NEW.decided_by), 'decided_by');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard_reviewed BEFORE INSERT OR UPDATE OR DELETE ON measure_report FOR EACH ROW EXECUTE FUNCTION guard_reviewed();
CREATE TRIGGER guard_truncate BEFORE TRUNCATE ON measure_report FOR EACH STATEMENT EXECUTE FUNCTION guard_truncate();

CREATE FUNCTION guard_measure_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND NEW.measure <> OLD.measure THEN
        PERFORM refuse(format('measure report %s', OLD.id), 'it cannot move to another measure', 'measure');
    ELSIF NEW.state = 'PUBLISHED' AND NEW.known_on > china_today() THEN
        PERFORM refuse(format('measure report %s', NEW.id), format('it cannot be published as known on %s, a day still to come', NEW.known_on),
            'known_on');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard_measure_report BEFORE INSERT OR UPDATE ON measure_report FOR EACH ROW EXECUTE FUNCTION guard_measure_report();

-- what is published bears the edition that it makes (V79)
CREATE TRIGGER stamp_published BEFORE UPDATE ON measure_report FOR EACH ROW
    WHEN (NEW.state = 'PUBLISHED' AND OLD.state <> 'PUBLISHED') EXECUTE FUNCTION stamp_edition();

INSERT INTO example (place, address, text_zh, text_en) VALUES ('api.measures', '/plans/henan-2022/measures', NULL, NULL);
