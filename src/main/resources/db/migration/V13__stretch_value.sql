-- The stretch value (力争) beside the value that decides (docs/domain.md section 2).

ALTER TABLE target_revision ADD COLUMN stretch_value numeric;
ALTER TABLE target_revision ADD CONSTRAINT target_revision_stretch_check CHECK (stretch_value IS NULL OR CASE comparison
    WHEN 'BETWEEN' THEN false WHEN 'AT_MOST' THEN stretch_value < value WHEN 'LESS_THAN' THEN stretch_value < value ELSE stretch_value > value END);

CREATE OR REPLACE FUNCTION guard_target_revision() RETURNS trigger LANGUAGE plpgsql AS $$
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
        PERFORM guard_range(subject, 'upper value', t.indicator, NEW.upper_value, 'upper_value');
        PERFORM guard_range(subject, 'stretch value', t.indicator, NEW.stretch_value, 'stretch_value');
    END IF;
    PERFORM guard_range(subject, 'baseline value', t.indicator, NEW.baseline_value, 'baseline_value');
    IF NEW.baseline_year >= t.year THEN
        PERFORM refuse(subject, format('the baseline year %s is not before %s, the year due', NEW.baseline_year, t.year), 'baseline_year');
    END IF;
    RETURN NEW;
END $$;

-- a range is not narrowed past what stands in the portal already
CREATE OR REPLACE FUNCTION guard_indicator() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    outside numeric;
BEGIN
    SELECT v INTO outside FROM (
        SELECT r.value FROM figure f JOIN figure_revision r ON r.figure = f.id WHERE f.indicator = OLD.code
        UNION ALL SELECT r.value FROM target t JOIN target_revision r ON r.target = t.id WHERE t.indicator = OLD.code AND t.kind = 'LEVEL'
        UNION ALL SELECT r.upper_value FROM target t JOIN target_revision r ON r.target = t.id WHERE t.indicator = OLD.code AND t.kind = 'LEVEL'
        UNION ALL SELECT r.stretch_value FROM target t JOIN target_revision r ON r.target = t.id WHERE t.indicator = OLD.code AND t.kind = 'LEVEL'
        UNION ALL SELECT r.baseline_value FROM target t JOIN target_revision r ON r.target = t.id WHERE t.indicator = OLD.code) AS held (v)
    WHERE v < NEW.min_value OR v > NEW.max_value LIMIT 1;
    IF outside IS NOT NULL THEN
        PERFORM refuse('indicator ' || OLD.code, format('its range cannot become %s to %s, for the portal holds the value %s',
            coalesce(NEW.min_value::text, 'any'), coalesce(NEW.max_value::text, 'any'), outside), 'min_value');
    END IF;
    RETURN NEW;
END $$;

DROP FUNCTION check_promise;
DROP FUNCTION seed_target;
DROP FUNCTION revise_target;

-- what may be wrong with the promise itself, whether first made or revised
CREATE FUNCTION check_promise(subject text, comparison text, value numeric, upper_value numeric, stretch_value numeric, nature text, baseline_year integer, baseline_value numeric, source text, quote text)
        RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM require_one_of(subject, 'comparison', comparison, ARRAY['AT_LEAST', 'MORE_THAN', 'AT_MOST', 'LESS_THAN', 'BETWEEN']);
    PERFORM require_given(subject, 'the value', value::text);
    IF comparison = 'BETWEEN' THEN
        PERFORM require_given(subject, 'the upper_value of the band', upper_value::text);
        IF upper_value <= value THEN
            PERFORM refuse(subject, format('the upper_value %s is not above the value %s, the lower edge of the band', upper_value, value));
        END IF;
    ELSIF upper_value IS NOT NULL THEN
        PERFORM refuse(subject, format('the upper_value %s needs the comparison BETWEEN', upper_value));
    END IF;
    IF comparison = 'BETWEEN' AND stretch_value IS NOT NULL THEN
        PERFORM refuse(subject, format('the stretch_value %s has no place beside a band', stretch_value));
    ELSIF comparison IN ('AT_LEAST', 'MORE_THAN') AND stretch_value <= value THEN
        PERFORM refuse(subject, format('the stretch_value %s does not go beyond the value %s', stretch_value, value));
    ELSIF comparison IN ('AT_MOST', 'LESS_THAN') AND stretch_value >= value THEN
        PERFORM refuse(subject, format('the stretch_value %s does not go below the value %s', stretch_value, value));
    END IF;
    PERFORM require_one_of(subject, 'nature', nature, ARRAY['EXPECTED', 'BINDING']);
    IF baseline_value IS NOT NULL AND baseline_year IS NULL THEN
        PERFORM refuse(subject, format('the baseline value %s has no baseline_year', baseline_value));
    END IF;
    PERFORM require_known(subject, 'source', source, (SELECT array_agg(s.id) FROM source AS s));
    PERFORM require_given(subject, 'the quote, the words of the source that make the promise,', quote);
END $$;

CREATE FUNCTION seed_target(plan text DEFAULT NULL, indicator text DEFAULT NULL, year integer DEFAULT NULL, kind text DEFAULT NULL,
        comparison text DEFAULT NULL, value numeric DEFAULT NULL, source text DEFAULT NULL, quote text DEFAULT NULL, pillar text DEFAULT NULL,
        about boolean DEFAULT false, stretch boolean DEFAULT false, nature text DEFAULT 'EXPECTED', baseline_year integer DEFAULT NULL,
        baseline_value numeric DEFAULT NULL, note text DEFAULT NULL, upper_value numeric DEFAULT NULL,
        stretch_value numeric DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    subject text := format('plan %s, target %s %s', seed_target.plan, seed_target.indicator, seed_target.year);
    target_code text;
    pillar_id bigint;
    new_id bigint;
BEGIN
    PERFORM require_known(subject, 'plan', seed_target.plan, (SELECT array_agg(p.code) FROM plan p));
    PERFORM require_known(subject, 'indicator', seed_target.indicator, (SELECT array_agg(i.code) FROM indicator i));
    PERFORM require_given(subject, 'the year', seed_target.year::text);
    PERFORM require_one_of(subject, 'kind', seed_target.kind, (SELECT array_agg(k.code ORDER BY k.ordinal) FROM target_kind k));
    PERFORM check_promise(subject, seed_target.comparison, seed_target.value, seed_target.upper_value, seed_target.stretch_value,
        seed_target.nature, seed_target.baseline_year, seed_target.baseline_value, seed_target.source, seed_target.quote);
    target_code := format('%s-%s', seed_target.indicator, seed_target.year) || (SELECT k.suffix FROM target_kind k WHERE k.code = seed_target.kind);
    IF EXISTS (SELECT FROM target t WHERE t.plan = seed_target.plan AND t.code = target_code) THEN
        PERFORM refuse(subject, format('the plan has the target %s already; change it with revise_target', target_code));
    END IF;
    IF seed_target.pillar IS NOT NULL THEN
        pillar_id := find_pillar(subject, seed_target.plan, seed_target.pillar);
    END IF;
    INSERT INTO target (plan, code, ordinal, pillar, indicator, year, kind)
    SELECT seed_target.plan, target_code, coalesce(max(t.ordinal), 0) + 1, pillar_id, seed_target.indicator, seed_target.year, seed_target.kind
    FROM target t WHERE t.plan = seed_target.plan
    RETURNING target.id INTO new_id;
    INSERT INTO target_revision (target, number, comparison, value, upper_value, stretch_value, about, stretch, nature, baseline_year, baseline_value, source, quote,
        note)
    VALUES (new_id, 1, seed_target.comparison, seed_target.value, seed_target.upper_value, seed_target.stretch_value, seed_target.about, seed_target.stretch, seed_target.nature,
        seed_target.baseline_year, seed_target.baseline_value, seed_target.source, seed_target.quote, seed_target.note);
END $$;

-- what is not given stays as the last revision has it; a stretch value counts only where it is given again
CREATE FUNCTION revise_target(plan text DEFAULT NULL, target text DEFAULT NULL, value numeric DEFAULT NULL, valid_from date DEFAULT NULL,
        reason text DEFAULT NULL, legal_basis text DEFAULT NULL, source text DEFAULT NULL, quote text DEFAULT NULL, comparison text DEFAULT NULL,
        about boolean DEFAULT NULL, stretch boolean DEFAULT NULL, nature text DEFAULT NULL, baseline_year integer DEFAULT NULL,
        baseline_value numeric DEFAULT NULL, note text DEFAULT NULL, upper_value numeric DEFAULT NULL,
        stretch_value numeric DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    subject text := format('plan %s, target %s', revise_target.plan, revise_target.target);
    last_one target_revision%ROWTYPE;
BEGIN
    PERFORM require_known(subject, 'plan', revise_target.plan, (SELECT array_agg(p.code) FROM plan p));
    PERFORM require_known(subject, 'target', revise_target.target, (SELECT array_agg(t.code) FROM target t WHERE t.plan = revise_target.plan));
    PERFORM require_given(subject, 'valid_from, the day from which the new promise counts,', revise_target.valid_from::text);
    PERFORM require_given(subject, 'the reason', revise_target.reason);
    PERFORM require_given(subject, 'the legal_basis', revise_target.legal_basis);
    SELECT r.* INTO last_one FROM target t JOIN target_revision r ON r.target = t.id
    WHERE t.plan = revise_target.plan AND t.code = revise_target.target ORDER BY r.number DESC LIMIT 1;
    last_one.number := last_one.number + 1;
    last_one.comparison := coalesce(revise_target.comparison, last_one.comparison);
    last_one.value := revise_target.value;
    last_one.upper_value := coalesce(revise_target.upper_value, CASE WHEN last_one.comparison = 'BETWEEN' THEN last_one.upper_value END);
    last_one.stretch_value := revise_target.stretch_value;
    last_one.about := coalesce(revise_target.about, last_one.about);
    last_one.stretch := coalesce(revise_target.stretch, last_one.stretch);
    last_one.nature := coalesce(revise_target.nature, last_one.nature);
    last_one.baseline_year := coalesce(revise_target.baseline_year, last_one.baseline_year);
    last_one.baseline_value := coalesce(revise_target.baseline_value, last_one.baseline_value);
    last_one.source := revise_target.source;
    last_one.quote := revise_target.quote;
    last_one.note := revise_target.note;
    last_one.valid_from := revise_target.valid_from;
    last_one.reason := revise_target.reason;
    last_one.legal_basis := revise_target.legal_basis;
    PERFORM check_promise(subject, last_one.comparison, last_one.value, last_one.upper_value, last_one.stretch_value, last_one.nature, last_one.baseline_year,
        last_one.baseline_value, last_one.source, last_one.quote);
    INSERT INTO target_revision SELECT last_one.*;
END $$;
