-- A target keeps its code, and so its address, when its indicator, year or kind is corrected (V20_1). A plan that is seeded anew
-- from its export says so of such a target, in the file that seeds it; of a target on file nobody can.

-- true only while the function below is at work
CREATE FUNCTION is_keeping_code() RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT coalesce(current_setting('lantu.keeping_code', true), '') = 'on' AND is_owner()
$$;

CREATE OR REPLACE FUNCTION guard_target() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    p plan%ROWTYPE;
    subject text := format('plan %s, target %s', NEW.plan, NEW.code);
BEGIN
    IF TG_OP = 'UPDATE' AND (NEW.plan <> OLD.plan OR NEW.code <> OLD.code AND NOT is_keeping_code()
            OR (NEW.indicator, NEW.year, NEW.kind) IS DISTINCT FROM (OLD.indicator, OLD.year, OLD.kind) AND NOT is_correcting()) THEN
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

CREATE FUNCTION keep_target_code(plan text DEFAULT NULL, target text DEFAULT NULL, code text DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    subject text := format('plan %s, target %s', keep_target_code.plan, keep_target_code.target);
BEGIN
    PERFORM require_known(subject, 'plan', keep_target_code.plan, (SELECT array_agg(p.code) FROM plan p));
    PERFORM require_known(subject, 'target', keep_target_code.target, (SELECT array_agg(t.code) FROM target t WHERE t.plan = keep_target_code.plan));
    PERFORM require_given(subject, 'the code', keep_target_code.code);
    IF keep_target_code.code !~ '^[a-z0-9]+(-[a-z0-9]+)*$' THEN
        PERFORM refuse(subject, 'a code is made of small letters and digits, joined by single hyphens');
    END IF;
    IF NOT EXISTS (SELECT FROM target t JOIN target_revision r ON r.target = t.id AND r.number = 1
            JOIN edition_pending e ON e.key = r.came_with AND e.xid = pg_current_xact_id()
            WHERE t.plan = keep_target_code.plan AND t.code = keep_target_code.target) THEN
        PERFORM refuse(subject, 'it is on file, and its code is its address; only the file that seeds a target gives it another code');
    END IF;
    IF EXISTS (SELECT FROM target t WHERE t.plan = keep_target_code.plan AND t.code = keep_target_code.code) THEN
        PERFORM refuse(subject, format('the plan has the target %s already', keep_target_code.code));
    END IF;
    PERFORM set_config('lantu.keeping_code', 'on', true);
    UPDATE target t SET code = keep_target_code.code WHERE t.plan = keep_target_code.plan AND t.code = keep_target_code.target;
    PERFORM set_config('lantu.keeping_code', '', true);
END $$;
