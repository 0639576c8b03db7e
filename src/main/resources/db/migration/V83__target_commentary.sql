-- What a region says of a target that is missed or at risk: the cause, the next step, by when. Each commentary is bound to the
-- verdict for which it was written; it goes the way of figures: entered, submitted, published by another person or given back;
-- what was published stays, and whoever has more to say publishes another one.

CREATE TABLE target_commentary (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    target         bigint NOT NULL REFERENCES target,
    -- the verdict for which it was written, the promise by which it was judged, the day, and what was published by then
    verdict        text NOT NULL CHECK (verdict IN ('MISSED', 'DANGER')),
    promise        integer NOT NULL CHECK (promise > 0),
    as_of          date NOT NULL,
    edition        bigint NOT NULL,
    cause          text CHECK (char_length(cause) BETWEEN 1 AND 1000),
    next_step      text CHECK (char_length(next_step) BETWEEN 1 AND 1000),
    -- by when the next step is to be done
    due_on         date,
    due_precision  text CHECK (due_precision IN ('DAY', 'MONTH', 'YEAR')),
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
    CHECK ((due_on IS NULL) = (due_precision IS NULL)),
    -- a draft may still lack something; what is submitted may not
    CONSTRAINT target_commentary_complete CHECK (state = 'DRAFT' OR (cause IS NOT NULL AND next_step IS NOT NULL AND due_on IS NOT NULL)),
    CHECK (state NOT IN ('PUBLISHED', 'RETURNED') OR (decided_by IS NOT NULL AND decided_at IS NOT NULL)),
    CHECK (state <> 'RETURNED' OR decision_note IS NOT NULL)
);
-- one at most is on its way: two people cannot write past each other
CREATE UNIQUE INDEX target_commentary_one_open ON target_commentary (target) WHERE state <> 'PUBLISHED';
CREATE INDEX target_commentary_by_target ON target_commentary (target, decided_at, id);
CREATE INDEX target_commentary_by_edition ON target_commentary (came_with) WHERE came_with IS NOT NULL;

-- the guard of whatever is written by one person and published by another (V78)
CREATE TRIGGER guard_reviewed BEFORE INSERT OR UPDATE OR DELETE ON target_commentary FOR EACH ROW EXECUTE FUNCTION guard_reviewed();
CREATE TRIGGER guard_truncate BEFORE TRUNCATE ON target_commentary FOR EACH STATEMENT EXECUTE FUNCTION guard_truncate();

CREATE FUNCTION guard_target_commentary() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.target <> OLD.target THEN
        PERFORM refuse(format('target commentary %s', OLD.id), 'it cannot move to another target', 'target');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard_target_commentary BEFORE UPDATE ON target_commentary FOR EACH ROW EXECUTE FUNCTION guard_target_commentary();

-- what is published bears the edition that it makes, and is listed among its changes -------------------------------------

CREATE TRIGGER stamp_published BEFORE UPDATE ON target_commentary FOR EACH ROW
    WHEN (NEW.state = 'PUBLISHED' AND OLD.state <> 'PUBLISHED') EXECUTE FUNCTION stamp_edition();

ALTER TABLE edition_change
    DROP CONSTRAINT edition_change_kind_check,
    DROP CONSTRAINT edition_change_subject,
    ADD COLUMN commentary bigint REFERENCES target_commentary,
    ADD CONSTRAINT edition_change_kind_check CHECK (kind IN ('FIGURE', 'TARGET', 'VERDICT', 'MEASURE', 'COMMENTARY')),
    ADD CONSTRAINT edition_change_subject CHECK ((kind = 'FIGURE') = (plan IS NULL) AND (kind IN ('FIGURE', 'MEASURE')) = (target IS NULL)
        AND (kind = 'MEASURE') = (report IS NOT NULL) AND (kind = 'MEASURE') = (indicator IS NULL)
        AND (kind = 'COMMENTARY') = (commentary IS NOT NULL));
CREATE UNIQUE INDEX edition_change_by_commentary ON edition_change (commentary) WHERE commentary IS NOT NULL;

ALTER TABLE edition_pending_change ADD COLUMN commentary bigint;

CREATE FUNCTION note_published_commentary() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF coalesce(current_setting('lantu.edition_pending', true), '') = '' THEN
        PERFORM owe_edition(false);
    END IF;
    INSERT INTO edition_pending_change (xid, commentary) VALUES (pg_current_xact_id(), NEW.id);
    RETURN NEW;
END $$;
CREATE TRIGGER note_published BEFORE UPDATE ON target_commentary FOR EACH ROW
    WHEN (NEW.state = 'PUBLISHED' AND OLD.state <> 'PUBLISHED') EXECUTE FUNCTION note_published_commentary();

-- the same as before (V79), and commentary is listed
CREATE OR REPLACE FUNCTION make_edition(edition_reason text, edition_at timestamptz, edition_judged boolean) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    most_listed CONSTANT integer := 10000;
    pending edition_pending%ROWTYPE;
    made bigint;
    published bigint[];
    published_count integer;
BEGIN
    UPDATE edition_counter SET number = number + 1 RETURNING number INTO made;
    DELETE FROM edition_pending WHERE xid = pg_current_xact_id() RETURNING * INTO pending;
    PERFORM set_config('lantu.edition_pending', '', true), set_config('lantu.edition_figures', '', true),
        set_config('lantu.edition_key', '', true);

    SELECT array_agg(revision) INTO published FROM edition_pending_change WHERE xid = pg_current_xact_id() AND revision IS NOT NULL;
    published_count := coalesce(cardinality(published), 0);
    IF pending.first_revision IS NOT NULL THEN
        SELECT published_count + count(*) INTO published_count FROM figure_revision r
        WHERE r.id >= pending.first_revision AND r.state = 'PUBLISHED' AND NOT r.id = ANY (coalesce(published, '{}'))
            AND NOT EXISTS (SELECT FROM edition_change c WHERE c.revision = r.id);
        IF published_count <= most_listed THEN
            SELECT coalesce(published, '{}') || array_agg(r.id) INTO published FROM figure_revision r
            WHERE r.id >= pending.first_revision AND r.state = 'PUBLISHED' AND NOT r.id = ANY (coalesce(published, '{}'))
                AND NOT EXISTS (SELECT FROM edition_change c WHERE c.revision = r.id);
        END IF;
    END IF;
    INSERT INTO edition (number, at, reason, judged, figures, key)
    VALUES (made, edition_at, edition_reason, edition_judged, published_count, pending.key);
    IF published_count <= most_listed THEN
        INSERT INTO edition_change (edition, kind, region, indicator, year, revision, previous)
        SELECT made, 'FIGURE', f.region, f.indicator, f.year, r.id,
            (SELECT p.id FROM figure_revision p WHERE p.figure = r.figure AND p.state = 'PUBLISHED' AND NOT p.id = ANY (published)
            ORDER BY p.known_on DESC, p.decided_at DESC, p.id DESC LIMIT 1)
        FROM unnest(published) AS n (id) JOIN figure_revision r ON r.id = n.id JOIN figure f ON f.id = r.figure
        ORDER BY f.region, f.indicator, f.year, r.id;
    END IF;
    INSERT INTO edition_change (edition, kind, region, indicator, year, plan, target, number)
    SELECT made, 'TARGET', p.region, t.indicator, t.year, t.plan, t.code, c.number
    FROM edition_pending_change c JOIN target t ON t.id = c.target JOIN plan p ON p.code = t.plan
    WHERE c.xid = pg_current_xact_id()
    ORDER BY t.plan, t.ordinal, c.number;
    INSERT INTO edition_change (edition, kind, region, year, plan, number, report)
    SELECT made, 'MEASURE', p.region, extract(year FROM r.known_on)::integer, m.plan, m.ordinal, r.id
    FROM edition_pending_change c JOIN measure_report r ON r.id = c.report JOIN measure m ON m.id = r.measure JOIN plan p ON p.code = m.plan
    WHERE c.xid = pg_current_xact_id()
    ORDER BY m.plan, m.ordinal, r.id;
    INSERT INTO edition_change (edition, kind, region, indicator, year, plan, target, number, commentary)
    SELECT made, 'COMMENTARY', p.region, t.indicator, t.year, t.plan, t.code, n.promise, n.id
    FROM edition_pending_change c JOIN target_commentary n ON n.id = c.commentary JOIN target t ON t.id = n.target
        JOIN plan p ON p.code = t.plan
    WHERE c.xid = pg_current_xact_id()
    ORDER BY t.plan, t.ordinal, n.id;
    DELETE FROM edition_pending_change WHERE xid = pg_current_xact_id();
    PERFORM pg_notify('lantu_edition', made::text);
    RETURN made;
END $$;

INSERT INTO example (place, address, text_zh, text_en) VALUES ('api.commentary', '/plans/henan-2022/commentary', NULL, NULL);
