-- What is published of a measure is listed among the changes of its edition, as figures and promises are.

ALTER TABLE edition_change
    DROP CONSTRAINT edition_change_kind_check,
    DROP CONSTRAINT edition_change_check1,
    -- a measure has no indicator
    ALTER COLUMN indicator DROP NOT NULL,
    -- the report on a measure, whose number in the plan stands in "number"
    ADD COLUMN report bigint REFERENCES measure_report,
    ADD CONSTRAINT edition_change_kind_check CHECK (kind IN ('FIGURE', 'TARGET', 'VERDICT', 'MEASURE')),
    ADD CONSTRAINT edition_change_subject CHECK ((kind = 'FIGURE') = (plan IS NULL) AND (kind IN ('FIGURE', 'MEASURE')) = (target IS NULL)
        AND (kind = 'MEASURE') = (report IS NOT NULL) AND (kind = 'MEASURE') = (indicator IS NULL));
CREATE UNIQUE INDEX edition_change_by_report ON edition_change (report) WHERE report IS NOT NULL;

ALTER TABLE edition_pending_change ADD COLUMN report bigint;

-- what is published makes an edition, which touches no verdict
CREATE FUNCTION note_published_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF coalesce(current_setting('lantu.edition_pending', true), '') = '' THEN
        PERFORM owe_edition(false);
    END IF;
    INSERT INTO edition_pending_change (xid, report) VALUES (pg_current_xact_id(), NEW.id);
    RETURN NEW;
END $$;
CREATE TRIGGER note_published BEFORE UPDATE ON measure_report FOR EACH ROW
    WHEN (NEW.state = 'PUBLISHED' AND OLD.state <> 'PUBLISHED') EXECUTE FUNCTION note_published_report();

-- the same as before (V18), and reports on measures are listed
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
    DELETE FROM edition_pending_change WHERE xid = pg_current_xact_id();
    PERFORM pg_notify('lantu_edition', made::text);
    RETURN made;
END $$;
