-- A share that had been copied wrongly here is corrected as a promise is (V20, V52): the wrong row stays, marked, and counts at no
-- date; what is right stands behind it, and later revisions of the share are entered again behind that. It is told among the
-- corrections, under the region of the share.

ALTER TABLE target_share ADD COLUMN brought_by bigint REFERENCES correction, ADD COLUMN corrected_by bigint REFERENCES correction;

DO $checks$
DECLARE
    each record;
BEGIN
    -- those of V20 that know three subjects, and that of V87 by which only the first share has no day
    FOR each IN SELECT c.conrelid::regclass AS of, c.conname AS name FROM pg_constraint c WHERE c.contype = 'c'
        AND (c.conrelid = 'correction'::regclass AND pg_get_constraintdef(c.oid) LIKE '%TARGET%'
            OR c.conrelid = 'target_share'::regclass AND pg_get_constraintdef(c.oid) LIKE '%number = 1%')
    LOOP
        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', each.of, each.name);
    END LOOP;
END $checks$;
ALTER TABLE correction ADD CHECK (subject IN ('FIGURE', 'TARGET', 'SHARE', 'SOURCE')),
    ADD CHECK ((subject IN ('TARGET', 'SHARE')) = (target IS NOT NULL AND number IS NOT NULL AND kind IS NOT NULL));
ALTER TABLE target_share ADD CHECK (number > 1 OR valid_from IS NULL);

CREATE OR REPLACE FUNCTION guard_target_share() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    subject text := format('plan %s, target %s, share of %s', coalesce(OLD.plan, NEW.plan), coalesce(OLD.target, NEW.target),
        coalesce(OLD.region, NEW.region));
    last_one target_share%ROWTYPE;
    beside target_share%ROWTYPE;
    promised target_revision%ROWTYPE;
    t target%ROWTYPE;
    k target_kind%ROWTYPE;
    i indicator%ROWTYPE;
    region_of_plan text;
    next_number integer;
BEGIN
    -- a share is marked once, by the correction that it goes with, and nothing else of it changes
    IF TG_OP = 'UPDATE' AND is_correcting() AND OLD.corrected_by IS NULL
            AND (to_jsonb(NEW) - 'corrected_by')::text = (to_jsonb(OLD) - 'corrected_by')::text THEN
        RETURN NEW;
    ELSIF TG_OP <> 'INSERT' THEN
        PERFORM refuse(subject, 'what was given to a region stays on record; what may change is added with revise_share');
    END IF;
    IF NOT is_correcting() THEN
        NEW.brought_by := NULL;
        NEW.corrected_by := NULL;
    END IF;
    SELECT * INTO t FROM target WHERE plan = NEW.plan AND code = NEW.target;
    SELECT * INTO k FROM target_kind WHERE code = t.kind;
    SELECT * INTO i FROM indicator WHERE code = t.indicator;
    SELECT p.region INTO region_of_plan FROM plan p WHERE p.code = NEW.plan;
    IF (SELECT r.parent FROM region r WHERE r.code = NEW.region) IS DISTINCT FROM region_of_plan THEN
        PERFORM refuse(subject, format('a target is shared out among the regions right within that of its plan, %s, and %s is not one of them',
            region_of_plan, NEW.region), 'region');
    END IF;
    SELECT * INTO promised FROM target_revision r WHERE r.target = t.id AND r.corrected_by IS NULL ORDER BY r.number DESC LIMIT 1;
    IF promised.target IS NULL THEN
        PERFORM refuse(subject, 'the target was withdrawn by a correction, and there is nothing to share out', 'target');
    ELSIF promised.comparison = 'BETWEEN' THEN
        PERFORM refuse(subject, 'the target is a band, which has two edges and cannot be shared out', 'target');
    END IF;
    SELECT * INTO last_one FROM target_share s WHERE s.plan = NEW.plan AND s.target = NEW.target AND s.region = NEW.region
        AND s.corrected_by IS NULL ORDER BY s.number DESC LIMIT 1;
    SELECT coalesce(max(s.number), 0) + 1 INTO next_number FROM target_share s WHERE s.plan = NEW.plan AND s.target = NEW.target
        AND s.region = NEW.region;
    IF NEW.number <> next_number THEN
        PERFORM refuse(subject, format('the next one has number %s, not %s', next_number, NEW.number), 'number');
    ELSIF (NEW.valid_from IS NULL) <> (last_one.id IS NULL) THEN
        PERFORM refuse(subject, 'a share as first made names no day from which it counts, and each that follows it does', 'valid_from');
    ELSIF NEW.valid_from < last_one.valid_from THEN
        PERFORM refuse(subject, format('a share valid from %s cannot follow one valid from %s', NEW.valid_from, last_one.valid_from), 'valid_from');
    END IF;
    SELECT * INTO beside FROM target_share s WHERE s.plan = NEW.plan AND s.target = NEW.target AND s.shared_by <> NEW.shared_by
        AND s.corrected_by IS NULL LIMIT 1;
    IF beside.id IS NOT NULL THEN
        PERFORM refuse(subject, format('the target is shared out by %s already (%s); all its shares are of one sort', beside.shared_by, beside.region),
            'shared_by');
    END IF;
    IF NEW.shared_by = 'AMOUNT' AND (i.measure_type NOT IN ('FLOW', 'STOCK') OR k.grows) THEN
        PERFORM refuse(subject, format('%s cannot be shared out by AMOUNT: the regions'' values do not add up to it; say shared_by => ''VALUE''',
            CASE WHEN k.grows THEN 'a growth in per cent' WHEN i.measure_type = 'RANK' THEN i.code || ', a rank (RANK),'
                ELSE i.code || ', a share or an intensity (RATIO),' END), 'shared_by');
    ELSIF NEW.shared_by = 'AMOUNT' AND NEW.value < 0 AND i.min_value >= 0 THEN
        PERFORM refuse(subject, format('the amount %s is below 0, and %s cannot be', NEW.value, i.code), 'value');
    ELSIF NEW.shared_by = 'VALUE' AND k.code = 'LEVEL' AND (NEW.value < i.min_value OR NEW.value > i.max_value) THEN
        PERFORM refuse(subject, format('the value %s is outside of what %s can be (%s to %s)', NEW.value, i.code, coalesce(i.min_value::text, 'any'),
            coalesce(i.max_value::text, 'any')), 'value');
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION next_share(of_plan text, of_target text, of_region text) RETURNS integer LANGUAGE sql STABLE AS $$
    SELECT coalesce(max(s.number), 0) + 1 FROM target_share s WHERE s.plan = of_plan AND s.target = of_target AND s.region = of_region
$$;

-- the functions that plan files call --------------------------------------------------------------------------------

CREATE OR REPLACE FUNCTION share_target(plan text DEFAULT NULL, target text DEFAULT NULL, region text DEFAULT NULL, value numeric DEFAULT NULL,
        source text DEFAULT NULL, quote text DEFAULT NULL, shared_by text DEFAULT 'AMOUNT', note text DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    subject text := format('plan %s, target %s, share of %s', share_target.plan, share_target.target, share_target.region);
BEGIN
    PERFORM check_share(subject, share_target.plan, share_target.target, share_target.region, share_target.value, share_target.source,
        share_target.quote);
    PERFORM require_one_of(subject, 'shared_by', share_target.shared_by, ARRAY['AMOUNT', 'VALUE']);
    IF EXISTS (SELECT FROM target_share s WHERE s.plan = share_target.plan AND s.target = share_target.target AND s.region = share_target.region
            AND s.corrected_by IS NULL) THEN
        PERFORM refuse(subject, 'the region has its share already; change it with revise_share');
    END IF;
    INSERT INTO target_share (plan, target, region, number, shared_by, value, source, quote, note)
    VALUES (share_target.plan, share_target.target, share_target.region,
        next_share(share_target.plan, share_target.target, share_target.region), share_target.shared_by, share_target.value, share_target.source,
        share_target.quote, share_target.note);
END $$;

CREATE OR REPLACE FUNCTION revise_share(plan text DEFAULT NULL, target text DEFAULT NULL, region text DEFAULT NULL, value numeric DEFAULT NULL,
        valid_from date DEFAULT NULL, reason text DEFAULT NULL, legal_basis text DEFAULT NULL, source text DEFAULT NULL, quote text DEFAULT NULL,
        note text DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    subject text := format('plan %s, target %s, share of %s', revise_share.plan, revise_share.target, revise_share.region);
    last_one target_share%ROWTYPE;
BEGIN
    PERFORM check_share(subject, revise_share.plan, revise_share.target, revise_share.region, revise_share.value, revise_share.source,
        revise_share.quote);
    PERFORM require_given(subject, 'valid_from, the day from which the new share counts,', revise_share.valid_from::text);
    PERFORM require_given(subject, 'the reason', revise_share.reason);
    PERFORM require_given(subject, 'the legal_basis', revise_share.legal_basis);
    SELECT s.* INTO last_one FROM target_share s WHERE s.plan = revise_share.plan AND s.target = revise_share.target
        AND s.region = revise_share.region AND s.corrected_by IS NULL ORDER BY s.number DESC LIMIT 1;
    IF last_one.id IS NULL THEN
        PERFORM refuse(subject, 'the region has no share that could be revised; give it one with share_target');
    END IF;
    INSERT INTO target_share (plan, target, region, number, shared_by, value, source, quote, note, valid_from, reason, legal_basis)
    VALUES (revise_share.plan, revise_share.target, revise_share.region,
        next_share(revise_share.plan, revise_share.target, revise_share.region), last_one.shared_by, revise_share.value,
        revise_share.source, revise_share.quote, revise_share.note, revise_share.valid_from, revise_share.reason, revise_share.legal_basis);
END $$;

-- What is not given in to_… stays as it was, without empties a field, and with withdrawn nothing takes its place. number names the
-- share that was copied wrongly, where it was revised.
CREATE FUNCTION correct_share(plan text DEFAULT NULL, target text DEFAULT NULL, region text DEFAULT NULL, number integer DEFAULT NULL,
        reason_zh text DEFAULT NULL, reason_en text DEFAULT NULL, withdrawn boolean DEFAULT false, to_region text DEFAULT NULL,
        to_value numeric DEFAULT NULL, to_shared_by text DEFAULT NULL, to_source text DEFAULT NULL, to_quote text DEFAULT NULL,
        to_note text DEFAULT NULL, to_valid_from date DEFAULT NULL, to_reason text DEFAULT NULL, to_legal_basis text DEFAULT NULL,
        without text[] DEFAULT '{}') RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    subject text := format('plan %s, target %s, share of %s', correct_share.plan, correct_share.target, correct_share.region);
    new_region text := coalesce(correct_share.to_region, correct_share.region);
    before target_share%ROWTYPE;
    after target_share%ROWTYPE;
    each target_share%ROWTYPE;
    made bigint;
BEGIN
    PERFORM require_known(subject, 'plan', correct_share.plan, (SELECT array_agg(p.code) FROM plan p));
    PERFORM require_known(subject, 'target', correct_share.target, (SELECT array_agg(t.code) FROM target t WHERE t.plan = correct_share.plan));
    PERFORM require_known(subject, 'region', correct_share.region, (SELECT array_agg(r.code) FROM region r));
    PERFORM require_known(subject, 'region', new_region, (SELECT array_agg(r.code) FROM region r));
    PERFORM require_given(subject, 'the reason_zh', correct_share.reason_zh);
    PERFORM require_given(subject, 'the reason_en', correct_share.reason_en);
    PERFORM FROM target t WHERE t.plan = correct_share.plan AND t.code = correct_share.target FOR UPDATE;
    IF correct_share.number IS NULL AND (SELECT count(*) > 1 FROM target_share s WHERE s.plan = correct_share.plan AND s.target = correct_share.target
            AND s.region = correct_share.region AND s.corrected_by IS NULL) THEN
        PERFORM refuse(subject, 'it was revised; name the number of the share that is corrected');
    END IF;
    SELECT s.* INTO before FROM target_share s WHERE s.plan = correct_share.plan AND s.target = correct_share.target
        AND s.region = correct_share.region AND s.corrected_by IS NULL AND s.number = coalesce(correct_share.number, s.number);
    IF before.id IS NULL THEN
        PERFORM refuse(subject, format('it has no share%s that counts', coalesce(' of number ' || correct_share.number, '')));
    END IF;
    IF NOT correct_share.without <@ ARRAY['note'] THEN
        PERFORM refuse(subject, 'a share can do without its note, and without nothing else');
    END IF;
    after := before;
    after.region := new_region;
    after.value := coalesce(correct_share.to_value, before.value);
    after.shared_by := coalesce(correct_share.to_shared_by, before.shared_by);
    after.source := coalesce(correct_share.to_source, before.source);
    after.quote := coalesce(correct_share.to_quote, before.quote);
    after.note := CASE WHEN NOT 'note' = ANY (without) THEN coalesce(correct_share.to_note, before.note) END;
    after.valid_from := coalesce(correct_share.to_valid_from, before.valid_from);
    after.reason := coalesce(correct_share.to_reason, before.reason);
    after.legal_basis := coalesce(correct_share.to_legal_basis, before.legal_basis);
    PERFORM check_share(subject, after.plan, after.target, after.region, after.value, after.source, after.quote);
    PERFORM require_one_of(subject, 'shared_by', after.shared_by, ARRAY['AMOUNT', 'VALUE']);
    IF to_jsonb(after)::text = to_jsonb(before)::text AND NOT correct_share.withdrawn THEN
        PERFORM refuse(subject, 'the correction changes nothing; say what is right, or that it is withdrawn');
    ELSIF correct_share.withdrawn AND to_jsonb(after)::text <> to_jsonb(before)::text THEN
        PERFORM refuse(subject, 'what is withdrawn has nothing in its place');
    ELSIF correct_share.withdrawn AND before.valid_from IS NULL AND EXISTS (SELECT FROM target_share s WHERE s.plan = before.plan
            AND s.target = before.target AND s.region = before.region AND s.corrected_by IS NULL AND s.number > before.number) THEN
        PERFORM refuse(subject, 'it was revised; withdraw its revisions first');
    ELSIF after.region <> before.region AND EXISTS (SELECT FROM target_share s WHERE s.plan = before.plan AND s.target = before.target
            AND s.region = after.region AND s.corrected_by IS NULL) THEN
        PERFORM refuse(subject, 'the region has its share already; change it with revise_share');
    END IF;

    PERFORM set_config('lantu.correcting', 'on', true);
    INSERT INTO correction (subject, region, indicator, year, kind, to_region, to_indicator, to_year, to_kind, target, number, to_number,
        reason_zh, reason_en)
    SELECT 'SHARE', before.region, t.indicator, t.year, t.kind, CASE WHEN NOT withdrawn THEN after.region END,
        CASE WHEN NOT withdrawn THEN t.indicator END, CASE WHEN NOT withdrawn THEN t.year END, CASE WHEN NOT withdrawn THEN t.kind END,
        t.id, before.number, CASE WHEN NOT withdrawn THEN next_share(after.plan, after.target, after.region) END,
        correct_share.reason_zh, correct_share.reason_en
    FROM target t WHERE t.plan = before.plan AND t.code = before.target
    RETURNING id INTO made;
    UPDATE target_share s SET corrected_by = made WHERE s.plan = before.plan AND s.target = before.target AND s.region = before.region
        AND s.corrected_by IS NULL AND s.number >= before.number;
    FOR each IN SELECT s.* FROM target_share s WHERE s.corrected_by = made ORDER BY s.number LOOP
        CONTINUE WHEN each.id = before.id AND correct_share.withdrawn;
        IF each.id = before.id THEN
            each := after;
        END IF;
        INSERT INTO target_share (plan, target, region, number, shared_by, value, source, quote, note, valid_from, reason, legal_basis, brought_by)
        VALUES (each.plan, each.target, after.region, next_share(each.plan, each.target, after.region), after.shared_by, each.value, each.source,
            each.quote, each.note, each.valid_from, each.reason, each.legal_basis, made);
    END LOOP;
    PERFORM set_config('lantu.correcting', '', true);
END $$;
