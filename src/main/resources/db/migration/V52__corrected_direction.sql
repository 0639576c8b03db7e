-- A correction that makes a promise point away from what is better is questioned as the promise itself would be (V25):
-- whoever means it says against_direction => true. The rest of the function is that of V20_1.

DROP FUNCTION correct_target;

CREATE FUNCTION correct_target(plan text DEFAULT NULL, target text DEFAULT NULL, number integer DEFAULT NULL, reason_zh text DEFAULT NULL,
        reason_en text DEFAULT NULL, withdrawn boolean DEFAULT false, to_indicator text DEFAULT NULL, to_year integer DEFAULT NULL,
        to_kind text DEFAULT NULL, to_comparison text DEFAULT NULL, to_value numeric DEFAULT NULL, to_upper_value numeric DEFAULT NULL,
        to_stretch_value numeric DEFAULT NULL, to_about boolean DEFAULT NULL, to_stretch boolean DEFAULT NULL, to_nature text DEFAULT NULL,
        to_baseline_year integer DEFAULT NULL, to_baseline_value numeric DEFAULT NULL, to_source text DEFAULT NULL, to_quote text DEFAULT NULL,
        to_note text DEFAULT NULL, to_valid_from date DEFAULT NULL, to_reason text DEFAULT NULL, to_legal_basis text DEFAULT NULL,
        without text[] DEFAULT '{}', against_direction boolean DEFAULT false) RETURNS void LANGUAGE plpgsql AS $$
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
    IF (new_indicator, after.comparison) <> (t.indicator, before.comparison) THEN
        PERFORM check_direction(subject, new_indicator, after.comparison, correct_target.against_direction);
    END IF;
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
