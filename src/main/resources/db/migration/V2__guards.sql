-- What must never be, and a constraint cannot say: each refusal is one sentence that names what, where and why.
-- Its COLUMN, where there is one, is the column at fault. Works on PostgreSQL 15 and later.

CREATE UNIQUE INDEX region_one_nation ON region (level) WHERE level = 'NATION';

CREATE FUNCTION refuse(subject text, reason text, at_fault text DEFAULT '') RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%: %', subject, reason USING ERRCODE = 'check_violation', COLUMN = at_fault;
END $$;

-- true only inside the transaction of a data migration, which alone may enter a revision as published
CREATE FUNCTION is_seeding() RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT coalesce(current_setting('lantu.seeding', true), '') = 'on'
$$;

-- the day in China, whatever the server's time zone
CREATE FUNCTION china_today() RETURNS date LANGUAGE sql STABLE AS $$
    SELECT (now() AT TIME ZONE 'Asia/Shanghai')::date
$$;

CREATE FUNCTION guard_range(subject text, what text, indicator_code text, number numeric, at_fault text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    i indicator%ROWTYPE;
BEGIN
    SELECT * INTO i FROM indicator WHERE code = indicator_code;
    IF number < i.min_value THEN
        PERFORM refuse(subject, format('the %s %s is below %s, the least that the indicator %s allows', what, number, i.min_value, i.code), at_fault);
    ELSIF number > i.max_value THEN
        PERFORM refuse(subject, format('the %s %s is above %s, the most that the indicator %s allows', what, number, i.max_value, i.code), at_fault);
    END IF;
END $$;

-- figures ---------------------------------------------------------------------------------------------------------

CREATE FUNCTION guard_figure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM figure_revision r WHERE r.figure = OLD.id AND r.state = 'PUBLISHED') THEN
        PERFORM refuse(format('figure %s %s %s', OLD.region, OLD.indicator, OLD.year),
            'it has published revisions, and what was published is never changed or deleted');
    END IF;
    RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER guard_figure BEFORE UPDATE OR DELETE ON figure FOR EACH ROW EXECUTE FUNCTION guard_figure();

CREATE FUNCTION guard_figure_revision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    f figure%ROWTYPE;
    subject text;
BEGIN
    SELECT * INTO f FROM figure WHERE id = coalesce(OLD.figure, NEW.figure);
    IF f.id IS NULL THEN
        RETURN NEW; -- the foreign key refuses it
    END IF;
    subject := format('figure %s %s %s', f.region, f.indicator, f.year);

    IF TG_OP <> 'INSERT' AND OLD.state = 'PUBLISHED' THEN
        PERFORM refuse(subject, format('the revision published as of %s is never changed or deleted; publish a new revision instead', OLD.known_on));
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;

    IF TG_OP = 'INSERT' AND NEW.state NOT IN ('DRAFT', 'SUBMITTED') AND NOT is_seeding() THEN
        PERFORM refuse(subject, format('a new revision is entered as DRAFT or SUBMITTED, not as %s; only a review or a seed publishes', NEW.state), 'state');
    END IF;
    IF TG_OP = 'UPDATE' THEN
        IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (('DRAFT', 'SUBMITTED'), ('SUBMITTED', 'PUBLISHED'),
                ('SUBMITTED', 'RETURNED'), ('RETURNED', 'DRAFT'), ('RETURNED', 'SUBMITTED')) THEN
            PERFORM refuse(subject, format('a revision cannot go from %s to %s', OLD.state, NEW.state), 'state');
        END IF;
        IF OLD.state = 'SUBMITTED' AND (NEW.figure, NEW.value::text, NEW.obs_status, NEW.bound, NEW.source, NEW.quote, NEW.known_on, NEW.date_precision,
                NEW.revised, NEW.note, NEW.entered_by, NEW.entered_at) IS DISTINCT FROM (OLD.figure, OLD.value::text, OLD.obs_status, OLD.bound, OLD.source,
                OLD.quote, OLD.known_on, OLD.date_precision, OLD.revised, OLD.note, OLD.entered_by, OLD.entered_at) THEN
            PERFORM refuse(subject, 'a submitted revision waits for its review and is not changed; have it returned first');
        END IF;
        IF NEW.figure <> OLD.figure THEN
            PERFORM refuse(subject, 'a revision cannot move to another figure', 'figure');
        END IF;
    END IF;
    IF NEW.state IN ('PUBLISHED', 'RETURNED') AND (TG_OP = 'INSERT' OR NEW.state <> OLD.state)
            AND NEW.decided_by = NEW.entered_by AND NOT is_seeding() THEN
        PERFORM refuse(subject, format('%s entered this revision and cannot decide on it; another person has to', NEW.entered_by), 'decided_by');
    END IF;

    PERFORM guard_range(subject, 'value', f.indicator, NEW.value, 'value');
    IF NEW.obs_status <> 'E' AND NEW.known_on < make_date(f.year, 1, 1) THEN
        PERFORM refuse(subject, format('it cannot have been known on %s, before its year began; only an estimate (E) can', NEW.known_on), 'known_on');
    END IF;
    IF NEW.state = 'PUBLISHED' AND NEW.known_on > china_today() THEN
        PERFORM refuse(subject, format('it cannot be published as known on %s, a day still to come', NEW.known_on), 'known_on');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard_figure_revision BEFORE INSERT OR UPDATE OR DELETE ON figure_revision FOR EACH ROW EXECUTE FUNCTION guard_figure_revision();

-- plans -----------------------------------------------------------------------------------------------------------

CREATE FUNCTION guard_plan() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    outside target%ROWTYPE;
BEGIN
    SELECT * INTO outside FROM target t WHERE t.plan = OLD.code AND t.year NOT BETWEEN NEW.first_year AND NEW.last_year LIMIT 1;
    IF outside.id IS NOT NULL THEN
        PERFORM refuse('plan ' || OLD.code, format('its years cannot become %s to %s, for its target %s is due in %s', NEW.first_year, NEW.last_year,
            outside.code, outside.year), 'last_year');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard_plan BEFORE UPDATE OF first_year, last_year ON plan FOR EACH ROW EXECUTE FUNCTION guard_plan();

CREATE FUNCTION guard_target() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    p plan%ROWTYPE;
    subject text := format('plan %s, target %s', NEW.plan, NEW.code);
BEGIN
    IF TG_OP = 'UPDATE' AND (NEW.plan, NEW.code, NEW.indicator, NEW.year, NEW.kind) IS DISTINCT FROM (OLD.plan, OLD.code, OLD.indicator, OLD.year, OLD.kind) THEN
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
CREATE TRIGGER guard_target BEFORE INSERT OR UPDATE ON target FOR EACH ROW EXECUTE FUNCTION guard_target();

CREATE FUNCTION guard_target_revision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    t target%ROWTYPE;
    last_number integer;
    last_valid_from date;
    subject text;
BEGIN
    SELECT * INTO t FROM target WHERE id = coalesce(OLD.target, NEW.target);
    subject := format('plan %s, target %s', t.plan, t.code);
    IF TG_OP <> 'INSERT' THEN
        PERFORM refuse(subject, format('its revision %s is never changed or deleted; add a new revision instead', OLD.number));
    END IF;
    IF t.id IS NULL THEN
        RETURN NEW; -- the foreign key refuses it
    END IF;
    SELECT max(number), max(valid_from) INTO last_number, last_valid_from FROM target_revision WHERE target = t.id;
    IF NEW.number <> coalesce(last_number, 0) + 1 THEN
        PERFORM refuse(subject, format('the next revision has number %s, not %s', coalesce(last_number, 0) + 1, NEW.number), 'number');
    END IF;
    IF NEW.valid_from < last_valid_from THEN
        PERFORM refuse(subject, format('a revision valid from %s cannot follow one valid from %s', NEW.valid_from, last_valid_from), 'valid_from');
    END IF;
    IF t.kind = 'LEVEL' THEN
        PERFORM guard_range(subject, 'value', t.indicator, NEW.value, 'value');
    END IF;
    PERFORM guard_range(subject, 'baseline value', t.indicator, NEW.baseline_value, 'baseline_value');
    IF NEW.baseline_year >= t.year THEN
        PERFORM refuse(subject, format('the baseline year %s is not before %s, the year due', NEW.baseline_year, t.year), 'baseline_year');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard_target_revision BEFORE INSERT OR UPDATE OR DELETE ON target_revision FOR EACH ROW EXECUTE FUNCTION guard_target_revision();

CREATE FUNCTION guard_measure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM pillar WHERE id = NEW.pillar AND plan = NEW.plan) THEN
        PERFORM refuse(format('plan %s, measure %s', NEW.plan, NEW.ordinal), 'its pillar belongs to another plan or is unknown', 'pillar');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard_measure BEFORE INSERT OR UPDATE OF plan, pillar ON measure FOR EACH ROW EXECUTE FUNCTION guard_measure();

-- a range is not narrowed past what stands in the portal already
CREATE FUNCTION guard_indicator() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    outside numeric;
BEGIN
    SELECT v INTO outside FROM (
        SELECT r.value FROM figure f JOIN figure_revision r ON r.figure = f.id WHERE f.indicator = OLD.code
        UNION ALL SELECT r.value FROM target t JOIN target_revision r ON r.target = t.id WHERE t.indicator = OLD.code AND t.kind = 'LEVEL'
        UNION ALL SELECT r.baseline_value FROM target t JOIN target_revision r ON r.target = t.id WHERE t.indicator = OLD.code) AS held (v)
    WHERE v < NEW.min_value OR v > NEW.max_value LIMIT 1;
    IF outside IS NOT NULL THEN
        PERFORM refuse('indicator ' || OLD.code, format('its range cannot become %s to %s, for the portal holds the value %s',
            coalesce(NEW.min_value::text, 'any'), coalesce(NEW.max_value::text, 'any'), outside), 'min_value');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard_indicator BEFORE UPDATE OF min_value, max_value ON indicator FOR EACH ROW EXECUTE FUNCTION guard_indicator();

-- nothing is emptied ----------------------------------------------------------------------------------------------

CREATE FUNCTION guard_truncate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM refuse('table ' || TG_TABLE_NAME, 'it holds what was published and is never emptied');
    RETURN NULL;
END $$;
CREATE TRIGGER guard_truncate BEFORE TRUNCATE ON figure FOR EACH STATEMENT EXECUTE FUNCTION guard_truncate();
CREATE TRIGGER guard_truncate BEFORE TRUNCATE ON figure_revision FOR EACH STATEMENT EXECUTE FUNCTION guard_truncate();
CREATE TRIGGER guard_truncate BEFORE TRUNCATE ON target FOR EACH STATEMENT EXECUTE FUNCTION guard_truncate();
CREATE TRIGGER guard_truncate BEFORE TRUNCATE ON target_revision FOR EACH STATEMENT EXECUTE FUNCTION guard_truncate();
