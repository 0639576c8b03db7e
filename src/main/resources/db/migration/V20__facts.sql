-- What a figure rests on and since when it may be compared (docs/domain.md section 1): measure types, bases, breaks, the life
-- span of regions, and corrections: what this portal had copied wrongly.

-- whether an indicator may be summed and may grow
ALTER TABLE indicator ADD COLUMN measure_type text CHECK (measure_type IN ('FLOW', 'STOCK', 'RATIO', 'RANK'));

-- the first year of a region; none = always
ALTER TABLE region ADD COLUMN first_year integer CHECK (first_year BETWEEN 1949 AND 2100);

-- on what the vintages of an indicator rest that were public from a day on; the first without a day
CREATE TABLE basis (
    indicator  text NOT NULL REFERENCES indicator,
    code       text NOT NULL CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    known_from date,
    name_zh    text NOT NULL,
    name_en    text NOT NULL,
    -- why figures on it differ from earlier ones
    reason_zh  text,
    reason_en  text,
    PRIMARY KEY (indicator, code),
    UNIQUE NULLS NOT DISTINCT (indicator, known_from),
    CHECK ((reason_zh IS NULL) = (reason_en IS NULL)),
    CHECK (known_from IS NULL OR reason_zh IS NOT NULL)
);

-- until when vintages rest on a basis: exclusive, like the days of verdicts
CREATE VIEW basis_period AS
SELECT indicator, code, coalesce(known_from, '-infinity'::date) AS known_from,
    coalesce(lead(known_from) OVER (PARTITION BY indicator ORDER BY known_from NULLS FIRST), 'infinity'::date) AS known_until
FROM basis;

-- a vintage that rests on another basis than the day says on which it became public
CREATE TABLE figure_basis (
    revision  bigint PRIMARY KEY REFERENCES figure_revision,
    indicator text NOT NULL,
    basis     text NOT NULL,
    reason_zh text NOT NULL,
    reason_en text NOT NULL,
    FOREIGN KEY (indicator, basis) REFERENCES basis (indicator, code)
);

-- a year from which an indicator is defined or collected otherwise, everywhere or in one region
CREATE TABLE series_break (
    indicator text NOT NULL REFERENCES indicator,
    region    text REFERENCES region,
    year      integer NOT NULL CHECK (year BETWEEN 1949 AND 2100),
    reason_zh text NOT NULL,
    reason_en text NOT NULL,
    source    text REFERENCES source,
    UNIQUE NULLS NOT DISTINCT (indicator, region, year)
);

-- What this portal had copied wrongly. Of a figure, the revision that was wrong and the one that took its place; of a target,
-- what it was and what it is (its promises name the corrections that they came and went with); of a source, the fields.
CREATE TABLE correction (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subject      text NOT NULL CHECK (subject IN ('FIGURE', 'TARGET', 'SOURCE')),
    -- where it stood, and where it stands now; nowhere, if it was withdrawn
    region       text REFERENCES region,
    indicator    text REFERENCES indicator,
    year         integer,
    to_region    text REFERENCES region,
    to_indicator text REFERENCES indicator,
    to_year      integer,
    revision     bigint UNIQUE REFERENCES figure_revision,
    replacement  bigint UNIQUE REFERENCES figure_revision,
    target       bigint REFERENCES target,
    kind         text REFERENCES target_kind,
    to_kind      text REFERENCES target_kind,
    -- the number of the promise that was wrong, and of the one in its place
    number       integer,
    to_number    integer,
    source       text REFERENCES source,
    was          jsonb,
    is_now       jsonb,
    reason_zh    text NOT NULL CHECK (reason_zh <> ''),
    reason_en    text NOT NULL CHECK (reason_en <> ''),
    corrected_at timestamptz NOT NULL DEFAULT now(),
    xid          xid8 NOT NULL DEFAULT pg_current_xact_id(),
    -- the edition that it came with: until then, what was wrong was served
    edition      bigint REFERENCES edition,
    CHECK ((subject = 'FIGURE') = (revision IS NOT NULL)),
    CHECK ((subject = 'TARGET') = (target IS NOT NULL AND number IS NOT NULL AND kind IS NOT NULL)),
    CHECK ((subject = 'SOURCE') = (source IS NOT NULL AND was IS NOT NULL AND is_now IS NOT NULL)),
    CHECK ((subject = 'SOURCE') = (region IS NULL)),
    CHECK ((region IS NULL) = (indicator IS NULL) AND (region IS NULL) = (year IS NULL))
);
CREATE INDEX correction_by_series ON correction (region, indicator, year);
CREATE INDEX correction_by_new_series ON correction (to_region, to_indicator, to_year);
CREATE INDEX correction_by_target ON correction (target);
CREATE INDEX correction_by_edition ON correction (edition);
CREATE INDEX correction_owed ON correction (xid) WHERE edition IS NULL;

-- figures ---------------------------------------------------------------------------------------------------------

ALTER TABLE figure_revision DROP CONSTRAINT figure_revision_state_check;
ALTER TABLE figure_revision ADD CONSTRAINT figure_revision_state_check
    CHECK (state IN ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'RETURNED', 'CORRECTED'));
DROP INDEX figure_revision_one_open;
CREATE UNIQUE INDEX figure_revision_one_open ON figure_revision (figure) WHERE state IN ('DRAFT', 'SUBMITTED', 'RETURNED');

-- true only while one of the correcting functions is at work
CREATE FUNCTION is_correcting() RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT coalesce(current_setting('lantu.correcting', true), '') = 'on'
$$;

CREATE OR REPLACE FUNCTION guard_figure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM figure_revision r WHERE r.figure = OLD.id AND r.state IN ('PUBLISHED', 'CORRECTED')) THEN
        PERFORM refuse(format('figure %s %s %s', OLD.region, OLD.indicator, OLD.year),
            'it has published revisions, and what was published is never changed or deleted');
    END IF;
    RETURN coalesce(NEW, OLD);
END $$;

-- what was published stays as it was; a correction marks it, and changes nothing else
CREATE FUNCTION guard_correction_mark() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    subject text;
BEGIN
    SELECT format('figure %s %s %s', f.region, f.indicator, f.year) INTO subject FROM figure f WHERE f.id = OLD.figure;
    IF OLD.state = 'CORRECTED' THEN
        PERFORM refuse(subject, format('the revision published as of %s was corrected and stays in the history as it is', OLD.known_on));
    ELSIF NOT is_correcting() THEN
        PERFORM refuse(subject, 'only correct_figure marks a revision as corrected', 'state');
    ELSIF OLD.state <> 'PUBLISHED' OR (to_jsonb(NEW) - 'state')::text <> (to_jsonb(OLD) - 'state')::text THEN
        PERFORM refuse(subject, 'a correction marks a published revision and changes nothing else of it', 'state');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard_correction_mark BEFORE UPDATE ON figure_revision FOR EACH ROW
    WHEN (NEW.state = 'CORRECTED' OR OLD.state = 'CORRECTED') EXECUTE FUNCTION guard_correction_mark();
CREATE FUNCTION guard_corrected() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM refuse('revision ' || OLD.id, 'it was corrected and stays in the history');
    RETURN OLD;
END $$;
CREATE TRIGGER guard_corrected BEFORE DELETE ON figure_revision FOR EACH ROW
    WHEN (OLD.state = 'CORRECTED') EXECUTE FUNCTION guard_corrected();
DROP TRIGGER guard_figure_revision ON figure_revision;
CREATE TRIGGER guard_figure_revision BEFORE INSERT OR DELETE ON figure_revision FOR EACH ROW EXECUTE FUNCTION guard_figure_revision();
CREATE TRIGGER guard_figure_revision_change BEFORE UPDATE ON figure_revision FOR EACH ROW
    WHEN (NEW.state <> 'CORRECTED') EXECUTE FUNCTION guard_figure_revision();

CREATE OR REPLACE FUNCTION guard_figure_finding() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM figure_revision r WHERE r.id IN (OLD.revision, NEW.revision) AND r.state IN ('PUBLISHED', 'CORRECTED')) THEN
        PERFORM refuse('findings of revision ' || coalesce(OLD.revision, NEW.revision), 'what was published keeps the findings it was published with');
    END IF;
    RETURN coalesce(NEW, OLD);
END $$;

-- targets ---------------------------------------------------------------------------------------------------------

ALTER TABLE target_revision
    ADD COLUMN brought_by bigint REFERENCES correction,
    ADD COLUMN corrected_by bigint REFERENCES correction;
DO $$
BEGIN
    EXECUTE (SELECT 'ALTER TABLE target_revision DROP CONSTRAINT ' || quote_ident(conname) FROM pg_constraint
        WHERE conrelid = 'target_revision'::regclass AND pg_get_constraintdef(oid) LIKE '%number = 1%');
END $$;
ALTER TABLE target_revision ADD CONSTRAINT target_revision_amendment_check CHECK (number = 1 OR brought_by IS NOT NULL
    OR (valid_from IS NOT NULL AND reason IS NOT NULL AND legal_basis IS NOT NULL));

CREATE OR REPLACE FUNCTION guard_target() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    p plan%ROWTYPE;
    subject text := format('plan %s, target %s', NEW.plan, NEW.code);
BEGIN
    IF TG_OP = 'UPDATE' AND (NEW.plan, NEW.code) IS DISTINCT FROM (OLD.plan, OLD.code) OR TG_OP = 'UPDATE' AND NOT is_correcting()
            AND (NEW.indicator, NEW.year, NEW.kind) IS DISTINCT FROM (OLD.indicator, OLD.year, OLD.kind) THEN
        PERFORM refuse(format('plan %s, target %s', OLD.plan, OLD.code), 'its plan, code, indicator, year and kind never change; what may change is added as a revision');
    END IF;
    SELECT * INTO p FROM plan WHERE code = NEW.plan;
    IF NEW.year NOT BETWEEN p.first_year AND p.last_year THEN
        PERFORM refuse(subject, format('the year %s is outside the years of the plan, %s to %s', NEW.year, p.first_year, p.last_year), 'year');
    END IF;
    IF NOT EXISTS (SELECT FROM pillar WHERE id = NEW.pillar AND plan = NEW.plan) AND NEW.pillar IS NOT NULL THEN
        PERFORM refuse(subject, 'its pillar belongs to another plan or is unknown', 'pillar');
    END IF;
    RETURN NEW;
END $$;

-- a promise is marked once, by the correction that it goes with, and nothing else of it changes
CREATE FUNCTION guard_promise_mark() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT is_correcting() OR OLD.corrected_by IS NOT NULL OR (to_jsonb(NEW) - 'corrected_by')::text <> (to_jsonb(OLD) - 'corrected_by')::text THEN
        PERFORM refuse((SELECT format('plan %s, target %s', t.plan, t.code) FROM target t WHERE t.id = OLD.target),
            format('its revision %s is never changed or deleted; add a new revision instead', OLD.number));
    END IF;
    RETURN NEW;
END $$;
DROP TRIGGER guard_target_revision ON target_revision;
CREATE TRIGGER guard_target_revision BEFORE INSERT OR DELETE ON target_revision FOR EACH ROW EXECUTE FUNCTION guard_target_revision();
CREATE TRIGGER guard_promise_mark BEFORE UPDATE ON target_revision FOR EACH ROW EXECUTE FUNCTION guard_promise_mark();

-- only a correction brings a promise that came with one; what was withdrawn is not revised
CREATE FUNCTION guard_promise_origin() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT is_correcting() THEN
        IF NOT EXISTS (SELECT FROM target_revision r WHERE r.target = NEW.target AND r.corrected_by IS NULL) AND NEW.number > 1 THEN
            PERFORM refuse((SELECT format('plan %s, target %s', t.plan, t.code) FROM target t WHERE t.id = NEW.target),
                'it was withdrawn by a correction and is not revised');
        END IF;
        NEW.brought_by := NULL;
        NEW.corrected_by := NULL;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard_promise_origin BEFORE INSERT ON target_revision FOR EACH ROW EXECUTE FUNCTION guard_promise_origin();

-- the list of corrections is append-only ----------------------------------------------------------------------------

CREATE FUNCTION guard_correction() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR OLD.edition IS NOT NULL OR to_jsonb(NEW) - 'edition' <> to_jsonb(OLD) - 'edition' THEN
        PERFORM refuse('correction ' || OLD.id, 'what was corrected is never changed or deleted; correct it anew');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard_correction BEFORE UPDATE OR DELETE ON correction FOR EACH ROW EXECUTE FUNCTION guard_correction();
CREATE TRIGGER guard_truncate BEFORE TRUNCATE ON correction FOR EACH STATEMENT EXECUTE FUNCTION guard_truncate();

-- editions --------------------------------------------------------------------------------------------------------

CREATE TRIGGER note_promise BEFORE INSERT ON correction FOR EACH ROW EXECUTE FUNCTION note_promise();
CREATE TRIGGER note_promise BEFORE INSERT OR UPDATE OR DELETE ON basis FOR EACH ROW EXECUTE FUNCTION note_promise();
CREATE TRIGGER note_promise BEFORE INSERT OR UPDATE OR DELETE ON figure_basis FOR EACH ROW EXECUTE FUNCTION note_promise();
CREATE TRIGGER note_promise BEFORE INSERT OR UPDATE OR DELETE ON series_break FOR EACH ROW EXECUTE FUNCTION note_promise();

-- the corrections of a transaction came with the edition that it makes
CREATE FUNCTION date_corrections() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE correction SET edition = NEW.number WHERE xid = pg_current_xact_id() AND edition IS NULL;
    RETURN NULL;
END $$;
CREATE TRIGGER date_corrections AFTER INSERT ON edition FOR EACH ROW EXECUTE FUNCTION date_corrections();

-- what stood before a figure that came with a correction is what it corrects
CREATE FUNCTION name_corrected() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.previous := coalesce((SELECT c.revision FROM correction c WHERE c.replacement = NEW.revision), NEW.previous);
    RETURN NEW;
END $$;
CREATE TRIGGER name_corrected BEFORE INSERT ON edition_change FOR EACH ROW
    WHEN (NEW.kind = 'FIGURE') EXECUTE FUNCTION name_corrected();

-- what is kept counted ----------------------------------------------------------------------------------------------

-- takes back what revisions told that were published until now
CREATE FUNCTION uncount_corrected(revisions bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('lantu.counts'));

    WITH gone AS (
        SELECT r.source, r.known_on, r.date_precision, f.region, count(*) AS figures
        FROM unnest(revisions) AS n (id) JOIN figure_revision r ON r.id = n.id JOIN figure f ON f.id = r.figure
        GROUP BY r.source, r.known_on, r.date_precision, f.region
    )
    UPDATE publication_region p SET figures = p.figures - g.figures FROM gone g
    WHERE (p.source, p.known_on, p.date_precision, p.region) = (g.source, g.known_on, g.date_precision, g.region);
    DELETE FROM publication_region WHERE figures = 0;
    WITH touched AS (
        SELECT DISTINCT r.source, r.known_on, r.date_precision FROM unnest(revisions) AS n (id) JOIN figure_revision r ON r.id = n.id
    ), now AS (
        SELECT t.source, t.known_on, t.date_precision, coalesce(sum(p.figures), 0) AS figures, count(p.region) AS regions
        FROM touched t LEFT JOIN publication_region p
            ON (p.source, p.known_on, p.date_precision) = (t.source, t.known_on, t.date_precision)
        GROUP BY t.source, t.known_on, t.date_precision
    )
    UPDATE publication p SET figures = n.figures, regions = n.regions FROM now n
    WHERE (p.source, p.known_on, p.date_precision) = (n.source, n.known_on, n.date_precision);
    DELETE FROM publication WHERE figures = 0;

    WITH gone AS (
        SELECT r.source, f.indicator, f.year, count(*) AS figures
        FROM unnest(revisions) AS n (id) JOIN figure_revision r ON r.id = n.id JOIN figure f ON f.id = r.figure
        GROUP BY r.source, f.indicator, f.year
    )
    UPDATE source_series s SET figures = s.figures - g.figures FROM gone g
    WHERE (s.source, s.indicator, s.year) = (g.source, g.indicator, g.year);
    DELETE FROM source_series WHERE figures = 0;

    WITH gone AS (
        SELECT r.source, count(*) AS figures FROM unnest(revisions) AS n (id) JOIN figure_revision r ON r.id = n.id GROUP BY r.source
    )
    UPDATE source_use u SET figures = u.figures - g.figures FROM gone g WHERE u.source = g.source;
    DELETE FROM source_use WHERE plans = 0 AND targets = 0 AND measures = 0 AND figures = 0;

    DELETE FROM first_actual a USING (SELECT DISTINCT f.region, f.indicator
        FROM unnest(revisions) AS n (id) JOIN figure_revision r ON r.id = n.id JOIN figure f ON f.id = r.figure) AS t
    WHERE (a.region, a.indicator) = (t.region, t.indicator);
    INSERT INTO first_actual
    SELECT f.region, f.indicator, min(r.known_on)
    FROM (SELECT DISTINCT f.region, f.indicator
        FROM unnest(revisions) AS n (id) JOIN figure_revision r ON r.id = n.id JOIN figure f ON f.id = r.figure) AS t
    JOIN figure f ON (f.region, f.indicator) = (t.region, t.indicator) JOIN figure_revision r ON r.figure = f.id
    WHERE r.state = 'PUBLISHED' AND r.obs_status <> 'E'
    GROUP BY f.region, f.indicator;

    -- what the figures told with them is taken back, what they tell without them is put in its place
    WITH vintage AS (
        SELECT r.figure, r.known_on, r.obs_status, r.decided_at, r.id, n.id IS NOT NULL AS gone
        FROM (SELECT DISTINCT o.figure FROM unnest(revisions) AS n (id) JOIN figure_revision o ON o.id = n.id) AS f
        JOIN figure_revision r ON r.figure = f.figure
        LEFT JOIN unnest(revisions) AS n (id) ON n.id = r.id
        WHERE r.state = 'PUBLISHED' OR n.id IS NOT NULL
    ), day AS (
        (SELECT DISTINCT ON (figure, known_on) 1 AS sign, figure, known_on, (obs_status <> 'E')::integer AS ranked
        FROM vintage WHERE NOT gone ORDER BY figure, known_on, decided_at DESC, id DESC)
        UNION ALL
        (SELECT DISTINCT ON (figure, known_on) -1, figure, known_on, (obs_status <> 'E')::integer
        FROM vintage ORDER BY figure, known_on, decided_at DESC, id DESC)
    ), change AS (
        SELECT figure, known_on, sign * (lag(known_on) OVER earlier IS NULL)::integer AS figures,
            sign * (ranked - coalesce(lag(ranked) OVER earlier, 0)) AS ranked
        FROM day WINDOW earlier AS (PARTITION BY sign, figure ORDER BY known_on)
    )
    INSERT INTO figure_count AS c
    SELECT f.indicator, f.year, g.level, h.known_on, sum(h.figures), sum(h.ranked)
    FROM change h JOIN figure f ON f.id = h.figure JOIN region g ON g.code = f.region
    GROUP BY f.indicator, f.year, g.level, h.known_on
    HAVING sum(h.figures) <> 0 OR sum(h.ranked) <> 0
    ON CONFLICT (indicator, year, level, known_on) DO UPDATE SET figures = c.figures + excluded.figures, ranked = c.ranked + excluded.ranked;
    DELETE FROM figure_count WHERE figures = 0 AND ranked = 0;
END $$;

CREATE FUNCTION uncount_corrected() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    revisions bigint[];
BEGIN
    SELECT array_agg(a.id) INTO revisions FROM added a JOIN replaced r ON r.id = a.id
    WHERE a.state = 'CORRECTED' AND r.state = 'PUBLISHED';
    IF revisions IS NOT NULL THEN
        PERFORM uncount_corrected(revisions);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER uncount_corrected AFTER UPDATE ON figure_revision REFERENCING OLD TABLE AS replaced NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION uncount_corrected();

CREATE OR REPLACE FUNCTION count_uses(sources text[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('lantu.counts'));
    INSERT INTO source_use (source, plans, targets, measures)
    SELECT s, (SELECT count(*) FROM plan WHERE source = s),
        (SELECT count(*) FROM target_revision WHERE source = s AND corrected_by IS NULL), (SELECT count(*) FROM measure WHERE source = s)
    FROM (SELECT DISTINCT s FROM unnest(sources) AS s WHERE s IS NOT NULL ORDER BY s) AS used
    ON CONFLICT (source) DO UPDATE SET plans = excluded.plans, targets = excluded.targets, measures = excluded.measures;
    DELETE FROM source_use WHERE source = ANY (sources) AND plans = 0 AND targets = 0 AND measures = 0 AND figures = 0;
END $$;
ALTER TABLE figure_revision ENABLE ALWAYS TRIGGER uncount_corrected;

CREATE OR REPLACE FUNCTION recount() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('lantu.counts'));
    DELETE FROM figure_count;
    DELETE FROM first_actual;
    DELETE FROM publication;
    DELETE FROM publication_region;
    DELETE FROM source_series;
    DELETE FROM source_use;

    INSERT INTO figure_count
    SELECT f.indicator, f.year, g.level, d.known_on, count(*) FILTER (WHERE d.before IS NULL),
        sum(d.ranked - coalesce(d.before, 0))
    FROM (SELECT figure, known_on, ranked, lag(ranked) OVER (PARTITION BY figure ORDER BY known_on) AS before
        FROM (SELECT DISTINCT ON (figure, known_on) figure, known_on, (obs_status <> 'E')::integer AS ranked
            FROM figure_revision WHERE state = 'PUBLISHED' ORDER BY figure, known_on, decided_at DESC, id DESC) AS vintage) AS d
    JOIN figure f ON f.id = d.figure JOIN region g ON g.code = f.region
    GROUP BY f.indicator, f.year, g.level, d.known_on
    HAVING count(*) FILTER (WHERE d.before IS NULL) <> 0 OR sum(d.ranked - coalesce(d.before, 0)) <> 0;

    INSERT INTO first_actual
    SELECT f.region, f.indicator, min(r.known_on) FROM figure f JOIN figure_revision r ON r.figure = f.id
    WHERE r.state = 'PUBLISHED' AND r.obs_status <> 'E' GROUP BY f.region, f.indicator;

    INSERT INTO publication_region
    SELECT r.source, r.known_on, r.date_precision, f.region, count(*) FROM figure f JOIN figure_revision r ON r.figure = f.id
    WHERE r.state = 'PUBLISHED' GROUP BY r.source, r.known_on, r.date_precision, f.region;

    INSERT INTO publication
    SELECT source, known_on, date_precision, sum(figures), count(*) FROM publication_region GROUP BY source, known_on, date_precision;

    INSERT INTO source_series
    SELECT r.source, f.indicator, f.year, count(*) FROM figure f JOIN figure_revision r ON r.figure = f.id
    WHERE r.state = 'PUBLISHED' GROUP BY r.source, f.indicator, f.year;

    INSERT INTO source_use
    SELECT source, sum(plans), sum(targets), sum(measures), sum(figures)
    FROM (SELECT source, count(*) AS plans, 0 AS targets, 0 AS measures, 0 AS figures FROM plan GROUP BY source
        UNION ALL SELECT source, 0, count(*), 0, 0 FROM target_revision WHERE corrected_by IS NULL GROUP BY source
        UNION ALL SELECT source, 0, 0, count(*), 0 FROM measure GROUP BY source
        UNION ALL SELECT source, 0, 0, 0, sum(figures) FROM source_series GROUP BY source) AS used
    GROUP BY source;
END $$;
