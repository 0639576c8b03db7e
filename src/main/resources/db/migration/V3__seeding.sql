-- The functions by which plan files seed a plan; docs/plans.md shows them at work. Call them with named parameters.
-- A refusal names the plan, the target or measure, and the reason. Codes are suggested where one is near.

-- how many letters must be changed, added or dropped to get from one word to the other
CREATE FUNCTION letter_distance(one text, other text) RETURNS integer LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    above integer[];
    here integer[];
BEGIN
    SELECT array_agg(n ORDER BY n) INTO above FROM generate_series(0, length(other)) AS n;
    FOR i IN 1..length(one) LOOP
        here := ARRAY[i];
        FOR j IN 1..length(other) LOOP
            here := here || least(here[j] + 1, above[j + 1] + 1,
                above[j] + CASE WHEN substr(one, i, 1) = substr(other, j, 1) THEN 0 ELSE 1 END);
        END LOOP;
        above := here;
    END LOOP;
    RETURN above[length(other) + 1];
END $$;

CREATE FUNCTION suggestion(word text, known text[]) RETURNS text LANGUAGE plpgsql STABLE AS $$
DECLARE
    nearest text;
    distance integer;
BEGIN
    SELECT k, letter_distance(left(word, 60), k) AS d INTO nearest, distance FROM unnest(known) AS k ORDER BY d, k LIMIT 1;
    IF distance <= greatest(2, length(word) / 3) THEN
        RETURN format('; did you mean %s?', nearest);
    END IF;
    RETURN '';
END $$;

CREATE FUNCTION require_given(subject text, what text, given text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF coalesce(trim(given), '') = '' THEN
        PERFORM refuse(subject, format('%s is missing', what));
    END IF;
END $$;

CREATE FUNCTION require_known(subject text, what text, word text, known text[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM require_given(subject, 'the ' || what, word);
    IF word <> ALL (coalesce(known, '{}')) THEN
        PERFORM refuse(subject, format('the %s ''%s'' is unknown', what, word) || suggestion(word, known));
    END IF;
END $$;

CREATE FUNCTION require_one_of(subject text, what text, word text, allowed text[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM require_given(subject, 'the ' || what, word);
    IF word <> ALL (allowed) THEN
        PERFORM refuse(subject, format('the %s ''%s'' is none of %s', what, word, array_to_string(allowed, ', ')));
    END IF;
END $$;

CREATE FUNCTION seed_source(id text DEFAULT NULL, title text DEFAULT NULL, publisher text DEFAULT NULL, published_on date DEFAULT NULL,
        date_precision text DEFAULT NULL, trust text DEFAULT NULL, url text DEFAULT NULL, seed_document text DEFAULT NULL)
        RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    subject text := 'source ' || coalesce(seed_source.id, '(no id)');
BEGIN
    PERFORM require_given(subject, 'the id', seed_source.id);
    PERFORM require_given(subject, 'the title', seed_source.title);
    PERFORM require_one_of(subject, 'trust', seed_source.trust, ARRAY['OFFICIAL', 'NEWS', 'SECONDARY', 'COMPILED']);
    IF seed_source.id !~ '^[a-z0-9]+([-._][a-z0-9]+)*$' THEN
        PERFORM refuse(subject, 'an id is made of small letters and digits, joined by single hyphens, dots or underscores');
    END IF;
    IF EXISTS (SELECT FROM source s WHERE s.id = seed_source.id) THEN
        PERFORM refuse(subject, 'a source of this id exists already; use it, or choose another id');
    END IF;
    IF seed_source.published_on IS NULL AND seed_source.date_precision IS NOT NULL THEN
        PERFORM refuse(subject, 'date_precision is given without published_on');
    ELSIF seed_source.published_on IS NOT NULL THEN
        PERFORM require_one_of(subject, 'date_precision', coalesce(seed_source.date_precision, 'DAY'), ARRAY['DAY', 'MONTH', 'YEAR']);
    END IF;
    INSERT INTO source (id, title, publisher, published_on, date_precision, trust, url, seed_document)
    VALUES (seed_source.id, seed_source.title, seed_source.publisher, seed_source.published_on,
        CASE WHEN seed_source.published_on IS NOT NULL THEN coalesce(seed_source.date_precision, 'DAY') END,
        seed_source.trust, seed_source.url, seed_source.seed_document);
END $$;

CREATE FUNCTION seed_plan(code text DEFAULT NULL, region text DEFAULT NULL, kind text DEFAULT NULL, first_year integer DEFAULT NULL,
        last_year integer DEFAULT NULL, title_zh text DEFAULT NULL, title_en text DEFAULT NULL, source text DEFAULT NULL)
        RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    subject text := 'plan ' || coalesce(seed_plan.code, '(no code)');
BEGIN
    PERFORM require_given(subject, 'the code', seed_plan.code);
    IF seed_plan.code !~ '^[a-z0-9]+(-[a-z0-9]+)*$' THEN
        PERFORM refuse(subject, 'a code is made of small letters and digits, joined by single hyphens');
    END IF;
    IF EXISTS (SELECT FROM plan p WHERE p.code = seed_plan.code) THEN
        PERFORM refuse(subject, 'a plan of this code exists already; revise its targets with revise_target, or choose another code');
    END IF;
    PERFORM require_known(subject, 'region', seed_plan.region, (SELECT array_agg(r.code) FROM region r));
    PERFORM require_one_of(subject, 'kind', seed_plan.kind, ARRAY['FIVE_YEAR', 'ANNUAL', 'PROGRAMME', 'LONG_TERM']);
    PERFORM require_given(subject, 'the first_year', seed_plan.first_year::text);
    PERFORM require_given(subject, 'the last_year', seed_plan.last_year::text);
    IF seed_plan.first_year < 1949 OR seed_plan.last_year > 2100 OR seed_plan.last_year < seed_plan.first_year THEN
        PERFORM refuse(subject, format('the years %s to %s are not a period between 1949 and 2100', seed_plan.first_year, seed_plan.last_year));
    END IF;
    PERFORM require_given(subject, 'the title_zh', seed_plan.title_zh);
    PERFORM require_given(subject, 'the title_en', seed_plan.title_en);
    PERFORM require_known(subject, 'source', seed_plan.source, (SELECT array_agg(s.id) FROM source s));
    INSERT INTO plan (code, region, kind, first_year, last_year, title_zh, title_en, source)
    VALUES (seed_plan.code, seed_plan.region, seed_plan.kind, seed_plan.first_year, seed_plan.last_year, seed_plan.title_zh, seed_plan.title_en, seed_plan.source);
END $$;

CREATE FUNCTION seed_pillar(plan text DEFAULT NULL, name_zh text DEFAULT NULL, name_en text DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    subject text := format('plan %s, pillar %s', seed_pillar.plan, coalesce(seed_pillar.name_zh, seed_pillar.name_en));
BEGIN
    PERFORM require_known(subject, 'plan', seed_pillar.plan, (SELECT array_agg(p.code) FROM plan p));
    PERFORM require_given(subject, 'the name_zh', seed_pillar.name_zh);
    PERFORM require_given(subject, 'the name_en', seed_pillar.name_en);
    IF EXISTS (SELECT FROM pillar l WHERE l.plan = seed_pillar.plan AND l.name_zh = seed_pillar.name_zh) THEN
        PERFORM refuse(subject, 'the plan has a pillar of this name already');
    END IF;
    INSERT INTO pillar (plan, ordinal, name_zh, name_en)
    SELECT seed_pillar.plan, coalesce(max(l.ordinal), 0) + 1, seed_pillar.name_zh, seed_pillar.name_en FROM pillar l WHERE l.plan = seed_pillar.plan;
END $$;

-- the id of a plan's pillar by its Chinese or English name
CREATE FUNCTION find_pillar(subject text, plan_code text, pillar_name text) RETURNS bigint LANGUAGE plpgsql STABLE AS $$
DECLARE
    found bigint;
BEGIN
    SELECT l.id INTO found FROM pillar l WHERE l.plan = plan_code AND pillar_name IN (l.name_zh, l.name_en) ORDER BY l.ordinal LIMIT 1;
    IF found IS NULL THEN
        PERFORM refuse(subject, format('the pillar ''%s'' is unknown', pillar_name) || coalesce(nullif(suggestion(pillar_name,
            (SELECT array_agg(l.name_zh) FROM pillar l WHERE l.plan = plan_code)), ''), '; seed it with seed_pillar first'));
    END IF;
    RETURN found;
END $$;

-- what may be wrong with the promise itself, whether first made or revised
CREATE FUNCTION check_promise(subject text, comparison text, value numeric, nature text, baseline_year integer, baseline_value numeric, source text, quote text)
        RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM require_one_of(subject, 'comparison', comparison, ARRAY['AT_LEAST', 'MORE_THAN', 'AT_MOST', 'LESS_THAN']);
    PERFORM require_given(subject, 'the value', value::text);
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
        baseline_value numeric DEFAULT NULL, note text DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    subject text := format('plan %s, target %s %s', seed_target.plan, seed_target.indicator, seed_target.year);
    target_code text;
    pillar_id bigint;
    new_id bigint;
BEGIN
    PERFORM require_known(subject, 'plan', seed_target.plan, (SELECT array_agg(p.code) FROM plan p));
    PERFORM require_known(subject, 'indicator', seed_target.indicator, (SELECT array_agg(i.code) FROM indicator i));
    PERFORM require_given(subject, 'the year', seed_target.year::text);
    PERFORM require_one_of(subject, 'kind', seed_target.kind, ARRAY['LEVEL', 'GROWTH', 'AVERAGE_GROWTH', 'CUMULATIVE']);
    PERFORM check_promise(subject, seed_target.comparison, seed_target.value, seed_target.nature, seed_target.baseline_year,
        seed_target.baseline_value, seed_target.source, seed_target.quote);
    target_code := format('%s-%s', seed_target.indicator, seed_target.year) || CASE seed_target.kind
        WHEN 'GROWTH' THEN '-growth' WHEN 'AVERAGE_GROWTH' THEN '-average-growth' WHEN 'CUMULATIVE' THEN '-cumulative' ELSE '' END;
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
    INSERT INTO target_revision (target, number, comparison, value, about, stretch, nature, baseline_year, baseline_value, source, quote, note)
    VALUES (new_id, 1, seed_target.comparison, seed_target.value, seed_target.about, seed_target.stretch, seed_target.nature,
        seed_target.baseline_year, seed_target.baseline_value, seed_target.source, seed_target.quote, seed_target.note);
END $$;

-- what is not given stays as the last revision has it
CREATE FUNCTION revise_target(plan text DEFAULT NULL, target text DEFAULT NULL, value numeric DEFAULT NULL, valid_from date DEFAULT NULL,
        reason text DEFAULT NULL, legal_basis text DEFAULT NULL, source text DEFAULT NULL, quote text DEFAULT NULL, comparison text DEFAULT NULL,
        about boolean DEFAULT NULL, stretch boolean DEFAULT NULL, nature text DEFAULT NULL, baseline_year integer DEFAULT NULL,
        baseline_value numeric DEFAULT NULL, note text DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
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
    PERFORM check_promise(subject, last_one.comparison, last_one.value, last_one.nature, last_one.baseline_year, last_one.baseline_value,
        last_one.source, last_one.quote);
    INSERT INTO target_revision SELECT last_one.*;
END $$;

CREATE FUNCTION seed_measure(plan text DEFAULT NULL, pillar text DEFAULT NULL, text_zh text DEFAULT NULL, text_en text DEFAULT NULL,
        source text DEFAULT NULL, text_zh_translated boolean DEFAULT false, lead_agency text DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    subject text := format('plan %s, measure ''%s''', seed_measure.plan, left(coalesce(seed_measure.text_en, seed_measure.text_zh), 40));
    pillar_id bigint;
BEGIN
    PERFORM require_known(subject, 'plan', seed_measure.plan, (SELECT array_agg(p.code) FROM plan p));
    PERFORM require_given(subject, 'the pillar', seed_measure.pillar);
    PERFORM require_given(subject, 'the text, in Chinese or English,', coalesce(nullif(seed_measure.text_zh, ''), seed_measure.text_en));
    PERFORM require_known(subject, 'source', seed_measure.source, (SELECT array_agg(s.id) FROM source s));
    pillar_id := find_pillar(subject, seed_measure.plan, seed_measure.pillar);
    INSERT INTO measure (plan, ordinal, pillar, text_zh, text_en, text_zh_translated, source, lead_agency)
    SELECT seed_measure.plan, coalesce(max(m.ordinal), 0) + 1, pillar_id, nullif(seed_measure.text_zh, ''), nullif(seed_measure.text_en, ''),
        seed_measure.text_zh_translated, seed_measure.source, seed_measure.lead_agency
    FROM measure m WHERE m.plan = seed_measure.plan;
END $$;
