-- The kind INCREASE: the value of the year due less that of the baseline year (docs/domain.md section 2).

-- what a target may speak of, and what its code ends in; a further kind is a further row
CREATE TABLE target_kind (
    code    text PRIMARY KEY,
    ordinal integer NOT NULL UNIQUE,
    suffix  text NOT NULL UNIQUE
);
INSERT INTO target_kind (code, ordinal, suffix) VALUES
    ('LEVEL', 1, ''),
    ('GROWTH', 2, '-growth'),
    ('AVERAGE_GROWTH', 3, '-average-growth'),
    ('CUMULATIVE', 4, '-cumulative'),
    ('INCREASE', 5, '-increase');

ALTER TABLE target DROP CONSTRAINT target_kind_check;
ALTER TABLE target ADD FOREIGN KEY (kind) REFERENCES target_kind;

CREATE OR REPLACE FUNCTION seed_target(plan text DEFAULT NULL, indicator text DEFAULT NULL, year integer DEFAULT NULL, kind text DEFAULT NULL,
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
    PERFORM require_one_of(subject, 'kind', seed_target.kind, (SELECT array_agg(k.code ORDER BY k.ordinal) FROM target_kind k));
    PERFORM check_promise(subject, seed_target.comparison, seed_target.value, seed_target.nature, seed_target.baseline_year,
        seed_target.baseline_value, seed_target.source, seed_target.quote);
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
    INSERT INTO target_revision (target, number, comparison, value, about, stretch, nature, baseline_year, baseline_value, source, quote, note)
    VALUES (new_id, 1, seed_target.comparison, seed_target.value, seed_target.about, seed_target.stretch, seed_target.nature,
        seed_target.baseline_year, seed_target.baseline_value, seed_target.source, seed_target.quote, seed_target.note);
END $$;
