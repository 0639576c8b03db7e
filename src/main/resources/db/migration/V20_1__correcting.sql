-- How bases, breaks and corrections are written: by migrations, the project's own and an admin's (docs/plans.md). Every refusal is
-- one sentence that names what, where and why.

CREATE FUNCTION seed_basis(indicator text DEFAULT NULL, basis text DEFAULT NULL, known_from date DEFAULT NULL, name_zh text DEFAULT NULL,
        name_en text DEFAULT NULL, reason_zh text DEFAULT NULL, reason_en text DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    subject text := format('basis %s of %s', seed_basis.basis, seed_basis.indicator);
BEGIN
    PERFORM require_known(subject, 'indicator', seed_basis.indicator, (SELECT array_agg(i.code) FROM indicator i));
    PERFORM require_given(subject, 'the basis', seed_basis.basis);
    PERFORM require_given(subject, 'the name_zh', seed_basis.name_zh);
    PERFORM require_given(subject, 'the name_en', seed_basis.name_en);
    IF seed_basis.known_from IS NOT NULL THEN
        PERFORM require_given(subject, 'the reason_zh, why figures on it differ,', seed_basis.reason_zh);
        PERFORM require_given(subject, 'the reason_en, why figures on it differ,', seed_basis.reason_en);
    END IF;
    IF EXISTS (SELECT FROM basis b WHERE b.indicator = seed_basis.indicator
            AND (b.code = seed_basis.basis OR b.known_from IS NOT DISTINCT FROM seed_basis.known_from)) THEN
        PERFORM refuse(subject, format('the indicator has a basis of this code, or from %s on, already',
            coalesce(seed_basis.known_from::text, 'the beginning')));
    END IF;
    INSERT INTO basis (indicator, code, known_from, name_zh, name_en, reason_zh, reason_en)
    VALUES (seed_basis.indicator, seed_basis.basis, seed_basis.known_from, seed_basis.name_zh, seed_basis.name_en,
        seed_basis.reason_zh, seed_basis.reason_en);
END $$;

CREATE FUNCTION seed_series_break(indicator text DEFAULT NULL, region text DEFAULT NULL, year integer DEFAULT NULL,
        reason_zh text DEFAULT NULL, reason_en text DEFAULT NULL, source text DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    subject text := format('break of %s in %s', seed_series_break.indicator, seed_series_break.year);
BEGIN
    PERFORM require_known(subject, 'indicator', seed_series_break.indicator, (SELECT array_agg(i.code) FROM indicator i));
    IF seed_series_break.region IS NOT NULL THEN
        PERFORM require_known(subject, 'region', seed_series_break.region, (SELECT array_agg(r.code) FROM region r));
    END IF;
    PERFORM require_given(subject, 'the year', seed_series_break.year::text);
    PERFORM require_given(subject, 'the reason_zh', seed_series_break.reason_zh);
    PERFORM require_given(subject, 'the reason_en', seed_series_break.reason_en);
    IF seed_series_break.source IS NOT NULL THEN
        PERFORM require_known(subject, 'source', seed_series_break.source, (SELECT array_agg(s.id) FROM source s));
    END IF;
    IF EXISTS (SELECT FROM series_break b WHERE b.indicator = seed_series_break.indicator
            AND b.region IS NOT DISTINCT FROM seed_series_break.region AND b.year = seed_series_break.year) THEN
        PERFORM refuse(subject, 'this break is known already');
    END IF;
    INSERT INTO series_break (indicator, region, year, reason_zh, reason_en, source)
    VALUES (seed_series_break.indicator, seed_series_break.region, seed_series_break.year, seed_series_break.reason_zh,
        seed_series_break.reason_en, seed_series_break.source);
END $$;

-- the published vintage of a figure that is meant; known_on and source are needed only where there are several
CREATE FUNCTION find_vintage(subject text, figure_region text, figure_indicator text, figure_year integer, vintage_known_on date, vintage_source text)
        RETURNS bigint LANGUAGE plpgsql STABLE AS $$
DECLARE
    found bigint[];
BEGIN
    PERFORM require_known(subject, 'region', figure_region, (SELECT array_agg(r.code) FROM region r));
    PERFORM require_known(subject, 'indicator', figure_indicator, (SELECT array_agg(i.code) FROM indicator i));
    PERFORM require_given(subject, 'the year', figure_year::text);
    SELECT array_agg(r.id) INTO found FROM figure f JOIN figure_revision r ON r.figure = f.id
    WHERE f.region = figure_region AND f.indicator = figure_indicator AND f.year = figure_year AND r.state = 'PUBLISHED'
        AND r.known_on = coalesce(vintage_known_on, r.known_on) AND r.source = coalesce(vintage_source, r.source);
    IF found IS NULL THEN
        PERFORM refuse(subject, 'nothing of it is published that was known on that day and rests on that source');
    ELSIF cardinality(found) > 1 THEN
        PERFORM refuse(subject, format('%s vintages of it are published; name the known_on and the source of the one that is meant', cardinality(found)));
    END IF;
    RETURN found[1];
END $$;

-- a vintage that rests on another basis than its day says
CREATE FUNCTION set_basis(region text DEFAULT NULL, indicator text DEFAULT NULL, year integer DEFAULT NULL, known_on date DEFAULT NULL,
        source text DEFAULT NULL, basis text DEFAULT NULL, reason_zh text DEFAULT NULL, reason_en text DEFAULT NULL)
        RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    subject text := format('figure %s %s %s', set_basis.region, set_basis.indicator, set_basis.year);
    vintage bigint := find_vintage(subject, set_basis.region, set_basis.indicator, set_basis.year, set_basis.known_on, set_basis.source);
BEGIN
    PERFORM require_known(subject, 'basis', set_basis.basis, (SELECT array_agg(b.code) FROM basis b WHERE b.indicator = set_basis.indicator));
    PERFORM require_given(subject, 'the reason_zh', set_basis.reason_zh);
    PERFORM require_given(subject, 'the reason_en', set_basis.reason_en);
    INSERT INTO figure_basis AS f (revision, indicator, basis, reason_zh, reason_en)
    VALUES (vintage, set_basis.indicator, set_basis.basis, set_basis.reason_zh, set_basis.reason_en)
    ON CONFLICT (revision) DO UPDATE SET basis = excluded.basis, reason_zh = excluded.reason_zh, reason_en = excluded.reason_en;
END $$;

-- What was copied wrongly of a published vintage: what is not given in to_… stays as it was, without empties a field, and with
-- withdrawn nothing takes its place.
CREATE FUNCTION correct_figure(region text DEFAULT NULL, indicator text DEFAULT NULL, year integer DEFAULT NULL, known_on date DEFAULT NULL,
        source text DEFAULT NULL, reason_zh text DEFAULT NULL, reason_en text DEFAULT NULL, withdrawn boolean DEFAULT false,
        to_region text DEFAULT NULL, to_indicator text DEFAULT NULL, to_year integer DEFAULT NULL, to_value numeric DEFAULT NULL,
        to_obs_status text DEFAULT NULL, to_bound text DEFAULT NULL, to_known_on date DEFAULT NULL, to_date_precision text DEFAULT NULL,
        to_revised boolean DEFAULT NULL, to_source text DEFAULT NULL, to_quote text DEFAULT NULL, to_note text DEFAULT NULL,
        without text[] DEFAULT '{}') RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    subject text := format('figure %s %s %s', correct_figure.region, correct_figure.indicator, correct_figure.year);
    wrong bigint := find_vintage(subject, correct_figure.region, correct_figure.indicator, correct_figure.year, correct_figure.known_on,
        correct_figure.source);
    before figure_revision%ROWTYPE;
    after figure_revision%ROWTYPE;
    seeding text := coalesce(current_setting('lantu.seeding', true), '');
    new_region text := coalesce(correct_figure.to_region, correct_figure.region);
    new_indicator text := coalesce(correct_figure.to_indicator, correct_figure.indicator);
    new_year integer := coalesce(correct_figure.to_year, correct_figure.year);
BEGIN
    PERFORM require_given(subject, 'the reason_zh', correct_figure.reason_zh);
    PERFORM require_given(subject, 'the reason_en', correct_figure.reason_en);
    PERFORM require_known(subject, 'region', new_region, (SELECT array_agg(r.code) FROM region r));
    PERFORM require_known(subject, 'indicator', new_indicator, (SELECT array_agg(i.code) FROM indicator i));
    IF NOT correct_figure.without <@ ARRAY['note'] THEN
        PERFORM refuse(subject, 'a figure can do without its note, and without nothing else');
    END IF;
    SELECT * INTO before FROM figure_revision r WHERE r.id = wrong;
    after := before;
    after.value := coalesce(correct_figure.to_value, before.value);
    after.obs_status := coalesce(correct_figure.to_obs_status, before.obs_status);
    after.bound := coalesce(correct_figure.to_bound, before.bound);
    after.known_on := coalesce(correct_figure.to_known_on, before.known_on);
    after.date_precision := coalesce(correct_figure.to_date_precision, before.date_precision);
    after.revised := coalesce(correct_figure.to_revised, before.revised);
    after.source := coalesce(correct_figure.to_source, before.source);
    after.quote := coalesce(correct_figure.to_quote, before.quote);
    after.note := CASE WHEN 'note' = ANY (correct_figure.without) THEN NULL ELSE coalesce(correct_figure.to_note, before.note) END;
    PERFORM require_one_of(subject, 'obs_status', after.obs_status, ARRAY['A', 'P', 'E']);
    PERFORM require_one_of(subject, 'bound', after.bound, ARRAY['EXACT', 'APPROXIMATE', 'AT_LEAST', 'MORE_THAN', 'AT_MOST', 'LESS_THAN']);
    PERFORM require_one_of(subject, 'date_precision', after.date_precision, ARRAY['DAY', 'MONTH', 'YEAR']);
    PERFORM require_known(subject, 'source', after.source, (SELECT array_agg(s.id) FROM source s));
    IF to_jsonb(after)::text = to_jsonb(before)::text AND NOT correct_figure.withdrawn
            AND (new_region, new_indicator, new_year) = (correct_figure.region, correct_figure.indicator, correct_figure.year) THEN
        PERFORM refuse(subject, 'the correction changes nothing; say what is right, or that it is withdrawn');
    ELSIF correct_figure.withdrawn AND (to_jsonb(after)::text <> to_jsonb(before)::text
            OR (new_region, new_indicator, new_year) <> (correct_figure.region, correct_figure.indicator, correct_figure.year)) THEN
        PERFORM refuse(subject, 'what is withdrawn has nothing in its place');
    END IF;

    PERFORM set_config('lantu.seeding', 'on', true), set_config('lantu.correcting', 'on', true);
    UPDATE figure_revision r SET state = 'CORRECTED' WHERE r.id = wrong;
    after.id := NULL;
    IF NOT correct_figure.withdrawn THEN
        INSERT INTO figure (region, indicator, year) VALUES (new_region, new_indicator, new_year)
        ON CONFLICT ON CONSTRAINT figure_region_indicator_year_key DO NOTHING;
        SELECT f.id INTO after.figure FROM figure f WHERE (f.region, f.indicator, f.year) = (new_region, new_indicator, new_year);
        after.id := nextval(pg_get_serial_sequence('figure_revision', 'id'));
        after.entered_at := now();
        INSERT INTO figure_revision SELECT after.*;
        INSERT INTO figure_basis SELECT after.id, b.indicator, b.basis, b.reason_zh, b.reason_en FROM figure_basis b
        WHERE b.revision = wrong AND b.indicator = new_indicator;
    END IF;
    INSERT INTO correction (subject, region, indicator, year, to_region, to_indicator, to_year, revision, replacement, reason_zh, reason_en)
    VALUES ('FIGURE', correct_figure.region, correct_figure.indicator, correct_figure.year,
        CASE WHEN NOT withdrawn THEN new_region END, CASE WHEN NOT withdrawn THEN new_indicator END, CASE WHEN NOT withdrawn THEN new_year END,
        wrong, after.id, correct_figure.reason_zh, correct_figure.reason_en);
    PERFORM set_config('lantu.seeding', seeding, true), set_config('lantu.correcting', '', true);
END $$;

-- The same of a target: it keeps its code. number names the promise that was copied wrongly, where it was revised; later ones are
-- entered again behind it.
CREATE FUNCTION correct_target(plan text DEFAULT NULL, target text DEFAULT NULL, number integer DEFAULT NULL, reason_zh text DEFAULT NULL,
        reason_en text DEFAULT NULL, withdrawn boolean DEFAULT false, to_indicator text DEFAULT NULL, to_year integer DEFAULT NULL,
        to_kind text DEFAULT NULL, to_comparison text DEFAULT NULL, to_value numeric DEFAULT NULL, to_upper_value numeric DEFAULT NULL,
        to_stretch_value numeric DEFAULT NULL, to_about boolean DEFAULT NULL, to_stretch boolean DEFAULT NULL, to_nature text DEFAULT NULL,
        to_baseline_year integer DEFAULT NULL, to_baseline_value numeric DEFAULT NULL, to_source text DEFAULT NULL, to_quote text DEFAULT NULL,
        to_note text DEFAULT NULL, to_valid_from date DEFAULT NULL, to_reason text DEFAULT NULL, to_legal_basis text DEFAULT NULL,
        without text[] DEFAULT '{}') RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    subject text := format('plan %s, target %s', correct_target.plan, correct_target.target);
    t target%ROWTYPE;
    before target_revision%ROWTYPE;
    after target_revision%ROWTYPE;
    later target_revision%ROWTYPE;
    made bigint;
    next_number integer;
    new_indicator text;
    new_year integer;
    new_kind text;
BEGIN
    PERFORM require_known(subject, 'plan', correct_target.plan, (SELECT array_agg(p.code) FROM plan p));
    PERFORM require_known(subject, 'target', correct_target.target, (SELECT array_agg(x.code) FROM target x WHERE x.plan = correct_target.plan));
    PERFORM require_given(subject, 'the reason_zh', correct_target.reason_zh);
    PERFORM require_given(subject, 'the reason_en', correct_target.reason_en);
    SELECT x.* INTO t FROM target x WHERE x.plan = correct_target.plan AND x.code = correct_target.target FOR UPDATE;
    IF correct_target.number IS NULL AND (SELECT count(*) > 1 FROM target_revision r WHERE r.target = t.id AND r.corrected_by IS NULL) THEN
        PERFORM refuse(subject, 'it was revised; name the number of the promise that is corrected');
    END IF;
    SELECT r.* INTO before FROM target_revision r WHERE r.target = t.id AND r.corrected_by IS NULL
        AND r.number = coalesce(correct_target.number, r.number);
    IF before.number IS NULL THEN
        PERFORM refuse(subject, format('it has no promise%s that counts', coalesce(' of number ' || correct_target.number, '')));
    END IF;
    new_indicator := coalesce(correct_target.to_indicator, t.indicator);
    new_year := coalesce(correct_target.to_year, t.year);
    new_kind := coalesce(correct_target.to_kind, t.kind);
    PERFORM require_known(subject, 'indicator', new_indicator, (SELECT array_agg(i.code) FROM indicator i));
    PERFORM require_one_of(subject, 'kind', new_kind, (SELECT array_agg(k.code ORDER BY k.ordinal) FROM target_kind k));
    IF NOT correct_target.without <@ ARRAY['upper_value', 'stretch_value', 'baseline_year', 'baseline_value', 'note'] THEN
        PERFORM refuse(subject, 'a target can do without upper_value, stretch_value, baseline_year, baseline_value and note, and without nothing else');
    END IF;
    after := before;
    after.comparison := coalesce(correct_target.to_comparison, before.comparison);
    after.value := coalesce(correct_target.to_value, before.value);
    after.upper_value := CASE WHEN NOT 'upper_value' = ANY (without) THEN coalesce(correct_target.to_upper_value, before.upper_value) END;
    after.stretch_value := CASE WHEN NOT 'stretch_value' = ANY (without) THEN coalesce(correct_target.to_stretch_value, before.stretch_value) END;
    after.about := coalesce(correct_target.to_about, before.about);
    after.stretch := coalesce(correct_target.to_stretch, before.stretch);
    after.nature := coalesce(correct_target.to_nature, before.nature);
    after.baseline_year := CASE WHEN NOT 'baseline_year' = ANY (without) THEN coalesce(correct_target.to_baseline_year, before.baseline_year) END;
    after.baseline_value := CASE WHEN NOT 'baseline_value' = ANY (without) THEN coalesce(correct_target.to_baseline_value, before.baseline_value) END;
    after.source := coalesce(correct_target.to_source, before.source);
    after.quote := coalesce(correct_target.to_quote, before.quote);
    after.note := CASE WHEN NOT 'note' = ANY (without) THEN coalesce(correct_target.to_note, before.note) END;
    after.valid_from := coalesce(correct_target.to_valid_from, before.valid_from);
    after.reason := coalesce(correct_target.to_reason, before.reason);
    after.legal_basis := coalesce(correct_target.to_legal_basis, before.legal_basis);
    PERFORM check_promise(subject, after.comparison, after.value, after.upper_value, after.stretch_value, after.nature, after.baseline_year,
        after.baseline_value, after.source, after.quote);
    IF to_jsonb(after)::text = to_jsonb(before)::text AND (new_indicator, new_year, new_kind) = (t.indicator, t.year, t.kind)
            AND NOT correct_target.withdrawn THEN
        PERFORM refuse(subject, 'the correction changes nothing; say what is right, or that it is withdrawn');
    ELSIF correct_target.withdrawn AND (to_jsonb(after)::text <> to_jsonb(before)::text
            OR (new_indicator, new_year, new_kind) <> (t.indicator, t.year, t.kind)) THEN
        PERFORM refuse(subject, 'what is withdrawn has nothing in its place');
    ELSIF EXISTS (SELECT FROM target x WHERE x.plan = t.plan AND (x.indicator, x.year, x.kind) = (new_indicator, new_year, new_kind) AND x.id <> t.id) THEN
        PERFORM refuse(subject, 'the plan has another target of this indicator, year and kind');
    END IF;
    SELECT max(r.number) + 1 INTO next_number FROM target_revision r WHERE r.target = t.id;

    PERFORM set_config('lantu.correcting', 'on', true);
    INSERT INTO correction (subject, region, indicator, year, kind, to_region, to_indicator, to_year, to_kind, target, number, to_number,
        reason_zh, reason_en)
    SELECT 'TARGET', p.region, t.indicator, t.year, t.kind, CASE WHEN NOT withdrawn THEN p.region END,
        CASE WHEN NOT withdrawn THEN new_indicator END, CASE WHEN NOT withdrawn THEN new_year END, CASE WHEN NOT withdrawn THEN new_kind END,
        t.id, before.number, CASE WHEN NOT withdrawn THEN next_number END, correct_target.reason_zh, correct_target.reason_en
    FROM plan p WHERE p.code = t.plan
    RETURNING id INTO made;
    UPDATE target_revision r SET corrected_by = made WHERE r.target = t.id AND r.corrected_by IS NULL AND r.number >= before.number;
    UPDATE target x SET indicator = new_indicator, year = new_year, kind = new_kind
    WHERE x.id = t.id AND (x.indicator, x.year, x.kind) <> (new_indicator, new_year, new_kind);
    IF NOT correct_target.withdrawn THEN
        after.number := next_number;
        after.brought_by := made;
        after.corrected_by := NULL;
        INSERT INTO target_revision SELECT after.*;
    END IF;
    FOR later IN SELECT r.* FROM target_revision r WHERE r.target = t.id AND r.corrected_by = made AND r.number > before.number ORDER BY r.number LOOP
        SELECT max(r.number) + 1 INTO later.number FROM target_revision r WHERE r.target = t.id;
        later.brought_by := made;
        later.corrected_by := NULL;
        INSERT INTO target_revision SELECT later.*;
    END LOOP;
    PERFORM set_config('lantu.correcting', '', true);
END $$;

-- what was copied wrongly of a source; what is not given stays
CREATE FUNCTION correct_source(id text DEFAULT NULL, reason_zh text DEFAULT NULL, reason_en text DEFAULT NULL, to_title text DEFAULT NULL,
        to_publisher text DEFAULT NULL, to_published_on date DEFAULT NULL, to_date_precision text DEFAULT NULL, to_trust text DEFAULT NULL,
        to_url text DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    subject text := 'source ' || coalesce(correct_source.id, '(no id)');
    before source%ROWTYPE;
    after source%ROWTYPE;
BEGIN
    PERFORM require_known(subject, 'source', correct_source.id, (SELECT array_agg(s.id) FROM source s));
    PERFORM require_given(subject, 'the reason_zh', correct_source.reason_zh);
    PERFORM require_given(subject, 'the reason_en', correct_source.reason_en);
    SELECT s.* INTO before FROM source s WHERE s.id = correct_source.id FOR UPDATE;
    after := before;
    after.title := coalesce(correct_source.to_title, before.title);
    after.publisher := coalesce(correct_source.to_publisher, before.publisher);
    after.published_on := coalesce(correct_source.to_published_on, before.published_on);
    after.date_precision := coalesce(correct_source.to_date_precision, before.date_precision, CASE WHEN after.published_on IS NOT NULL THEN 'DAY' END);
    after.trust := coalesce(correct_source.to_trust, before.trust);
    after.url := coalesce(correct_source.to_url, before.url);
    PERFORM require_one_of(subject, 'trust', after.trust, ARRAY['OFFICIAL', 'NEWS', 'SECONDARY', 'COMPILED']);
    IF to_jsonb(after) = to_jsonb(before) THEN
        PERFORM refuse(subject, 'the correction changes nothing; say what is right');
    END IF;
    UPDATE source s SET title = after.title, publisher = after.publisher, published_on = after.published_on,
        date_precision = after.date_precision, trust = after.trust, url = after.url WHERE s.id = correct_source.id;
    INSERT INTO correction (subject, source, was, is_now, reason_zh, reason_en)
    SELECT 'SOURCE', correct_source.id, jsonb_object_agg(b.key, b.value), jsonb_object_agg(b.key, a.value),
        correct_source.reason_zh, correct_source.reason_en
    FROM jsonb_each(to_jsonb(before)) b JOIN jsonb_each(to_jsonb(after)) a USING (key) WHERE a.value IS DISTINCT FROM b.value;
END $$;
