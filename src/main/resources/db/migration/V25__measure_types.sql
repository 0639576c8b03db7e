-- What a plan may ask of an indicator (docs/domain.md sections 1 and 2): a sum of amounts, the growth of amounts and counts.

-- whose growth is published as an indicator of its own, at constant prices: a plan asks that one
ALTER TABLE indicator ADD COLUMN growth_indicator text REFERENCES indicator;
UPDATE indicator SET growth_indicator = 'gdp-growth' WHERE code = 'gdp' AND EXISTS (SELECT FROM indicator WHERE code = 'gdp-growth');

-- whether a target adds up the years of its plan, and whether it asks for a growth
ALTER TABLE target_kind ADD COLUMN sums boolean NOT NULL DEFAULT false, ADD COLUMN grows boolean NOT NULL DEFAULT false;
UPDATE target_kind SET sums = true WHERE code = 'CUMULATIVE';
UPDATE target_kind SET grows = true WHERE code IN ('GROWTH', 'AVERAGE_GROWTH');

CREATE FUNCTION guard_measure_type() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    subject text := format('plan %s, target %s', NEW.plan, NEW.code);
    k target_kind%ROWTYPE;
    i indicator%ROWTYPE;
BEGIN
    SELECT * INTO k FROM target_kind WHERE code = NEW.kind;
    SELECT * INTO i FROM indicator WHERE code = NEW.indicator;
    IF k.sums AND i.measure_type <> 'FLOW' THEN
        PERFORM refuse(subject, format('%s adds up years, and %s is %s; only an amount of the year (FLOW) can be added up', k.code, i.code,
            CASE i.measure_type WHEN 'STOCK' THEN 'a count at the end of the year (STOCK)' WHEN 'RATIO' THEN 'a share or an intensity (RATIO)'
                ELSE 'a rank (RANK)' END), 'kind');
    ELSIF k.grows AND i.growth_indicator IS NOT NULL THEN
        PERFORM refuse(subject, format('%s of %s would be at current prices; the growth that is promised and published is at constant prices: '
            'ask for a LEVEL of %s', k.code, i.code, i.growth_indicator), 'kind');
    ELSIF k.grows AND i.measure_type NOT IN ('FLOW', 'STOCK') THEN
        PERFORM refuse(subject, format('%s asks for a growth in per cent, and %s is %s; its change is an INCREASE', k.code, i.code,
            CASE i.measure_type WHEN 'RATIO' THEN 'a share or an intensity (RATIO)' ELSE 'a rank (RANK)' END), 'kind');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard_measure_type BEFORE INSERT OR UPDATE OF kind, indicator ON target FOR EACH ROW EXECUTE FUNCTION guard_measure_type();

-- an indicator does not become one of which a plan has asked too much
CREATE FUNCTION guard_measure_type_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    held target%ROWTYPE;
BEGIN
    SELECT t.* INTO held FROM target t JOIN target_kind k ON k.code = t.kind
    WHERE t.indicator = NEW.code AND (k.sums AND NEW.measure_type <> 'FLOW' OR k.grows AND NEW.measure_type NOT IN ('FLOW', 'STOCK')) LIMIT 1;
    IF held.id IS NOT NULL THEN
        PERFORM refuse('indicator ' || NEW.code, format('it cannot become %s, for the plan %s has the target %s', NEW.measure_type, held.plan, held.code),
            'measure_type');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard_measure_type_change BEFORE UPDATE OF measure_type ON indicator FOR EACH ROW EXECUTE FUNCTION guard_measure_type_change();

-- a promise that points away from what is better may be a slip of the pen: whoever means it says so
CREATE FUNCTION check_direction(subject text, indicator_code text, comparison text, against_direction boolean) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    i indicator%ROWTYPE;
BEGIN
    SELECT * INTO i FROM indicator WHERE code = indicator_code;
    IF NOT coalesce(against_direction, false) AND (i.direction = 'UP' AND comparison IN ('AT_MOST', 'LESS_THAN')
            OR i.direction = 'DOWN' AND comparison IN ('AT_LEAST', 'MORE_THAN')) THEN
        PERFORM refuse(subject, format('the comparison %s points away from what is better: of %s %s is better; mend it, or say against_direction => true '
            'where the text means it', comparison, i.code, CASE WHEN i.measure_type = 'RANK' THEN 'a lower rank (AT_MOST)'
                WHEN i.direction = 'UP' THEN 'more' ELSE 'less' END), 'comparison');
    END IF;
END $$;

DROP FUNCTION seed_target;
DROP FUNCTION revise_target;

CREATE FUNCTION seed_target(plan text DEFAULT NULL, indicator text DEFAULT NULL, year integer DEFAULT NULL, kind text DEFAULT NULL,
        comparison text DEFAULT NULL, value numeric DEFAULT NULL, source text DEFAULT NULL, quote text DEFAULT NULL, pillar text DEFAULT NULL,
        about boolean DEFAULT false, stretch boolean DEFAULT false, nature text DEFAULT 'EXPECTED', baseline_year integer DEFAULT NULL,
        baseline_value numeric DEFAULT NULL, note text DEFAULT NULL, upper_value numeric DEFAULT NULL,
        stretch_value numeric DEFAULT NULL, against_direction boolean DEFAULT false) RETURNS void LANGUAGE plpgsql AS $$
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
    PERFORM check_direction(subject, seed_target.indicator, seed_target.comparison, seed_target.against_direction);
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
        stretch_value numeric DEFAULT NULL, against_direction boolean DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
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
    PERFORM check_direction(subject, (SELECT t.indicator FROM target t WHERE t.id = last_one.target), last_one.comparison,
        coalesce(revise_target.against_direction, revise_target.comparison IS NULL));
    INSERT INTO target_revision SELECT last_one.*;
END $$;
