-- With which edition each published fact came, so that an edition can be asked for by its number. An edition gets that
-- number last in its transaction; a key, drawn when something first changes, stands for it in the rows until then and after.

ALTER TABLE edition_pending ADD COLUMN key bigint NOT NULL GENERATED ALWAYS AS IDENTITY;
-- none where an edition brought nothing of its own
ALTER TABLE edition ADD COLUMN key bigint UNIQUE;

-- none for what the first edition found
ALTER TABLE figure_revision ADD COLUMN came_with bigint;
ALTER TABLE target_revision ADD COLUMN came_with bigint;
ALTER TABLE plan ADD COLUMN came_with bigint;
ALTER TABLE measure ADD COLUMN came_with bigint;
ALTER TABLE source ADD COLUMN came_with bigint;
-- what came later is found without looking at all the rest
CREATE INDEX figure_revision_by_edition ON figure_revision (came_with) WHERE came_with IS NOT NULL;

-- what is known of the editions that there are: the changes that they list; a plan came with the first of its targets
DO $$
DECLARE
    first bigint := (SELECT min(number) FROM edition);
BEGIN
    IF (SELECT max(number) FROM edition) = first THEN
        RETURN;
    END IF;
    ALTER TABLE figure_revision DISABLE TRIGGER guard_figure_revision;
    ALTER TABLE target_revision DISABLE TRIGGER guard_target_revision;
    ALTER TABLE plan DISABLE TRIGGER note_promise;
    ALTER TABLE measure DISABLE TRIGGER note_catalogue;
    UPDATE edition SET key = -number WHERE number > first;
    UPDATE figure_revision r SET came_with = -c.edition FROM edition_change c WHERE c.revision = r.id AND c.edition > first;
    UPDATE target_revision r SET came_with = -c.edition FROM edition_change c JOIN target t ON (t.plan, t.code) = (c.plan, c.target)
    WHERE c.kind = 'TARGET' AND r.target = t.id AND r.number = c.number AND c.edition > first;
    UPDATE plan p SET came_with = t.came_with
    FROM (SELECT t.plan, max(r.came_with) AS came_with FROM target t JOIN target_revision r ON r.target = t.id
        GROUP BY t.plan HAVING bool_and(r.came_with IS NOT NULL)) AS t
    WHERE t.plan = p.code;
    UPDATE measure m SET came_with = p.came_with FROM plan p WHERE p.code = m.plan AND p.came_with IS NOT NULL;
    ALTER TABLE figure_revision ENABLE TRIGGER guard_figure_revision;
    ALTER TABLE target_revision ENABLE TRIGGER guard_target_revision;
    ALTER TABLE plan ENABLE TRIGGER note_promise;
    ALTER TABLE measure ENABLE TRIGGER note_catalogue;
END $$;

CREATE OR REPLACE FUNCTION owe_edition(touches_verdicts boolean) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    drawn bigint;
BEGIN
    INSERT INTO edition_pending (xid, verdicts) VALUES (pg_current_xact_id(), touches_verdicts)
    ON CONFLICT (xid) DO UPDATE SET verdicts = edition_pending.verdicts OR excluded.verdicts
    RETURNING key INTO drawn;
    PERFORM set_config('lantu.edition_pending', CASE WHEN touches_verdicts THEN 'verdicts' ELSE 'catalogue' END, true),
        set_config('lantu.edition_key', drawn::text, true);
END $$;

-- after the triggers that owe the edition, as their names are in order
CREATE FUNCTION stamp_edition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.came_with := nullif(current_setting('lantu.edition_key', true), '')::bigint;
    RETURN NEW;
END $$;
CREATE TRIGGER stamp_edition BEFORE INSERT ON figure_revision FOR EACH ROW
    WHEN (NEW.state = 'PUBLISHED') EXECUTE FUNCTION stamp_edition();
CREATE TRIGGER stamp_published BEFORE UPDATE ON figure_revision FOR EACH ROW
    WHEN (NEW.state = 'PUBLISHED' AND OLD.state <> 'PUBLISHED') EXECUTE FUNCTION stamp_edition();
CREATE TRIGGER stamp_edition BEFORE INSERT ON target_revision FOR EACH ROW EXECUTE FUNCTION stamp_edition();
CREATE TRIGGER stamp_edition BEFORE INSERT ON plan FOR EACH ROW EXECUTE FUNCTION stamp_edition();
CREATE TRIGGER stamp_edition BEFORE INSERT ON measure FOR EACH ROW EXECUTE FUNCTION stamp_edition();
CREATE TRIGGER stamp_edition BEFORE INSERT ON source FOR EACH ROW EXECUTE FUNCTION stamp_edition();

-- the same as before, and the edition is given its key
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
    DELETE FROM edition_pending_change WHERE xid = pg_current_xact_id();
    PERFORM pg_notify('lantu_edition', made::text);
    RETURN made;
END $$;
