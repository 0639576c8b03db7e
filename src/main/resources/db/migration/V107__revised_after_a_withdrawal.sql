-- A revision went on from the last promise even where that was withdrawn, and so with its comparison and its baseline. The same as
-- before, but that it goes on from the last one that counts.
CREATE OR REPLACE FUNCTION revise_target(plan text DEFAULT NULL, target text DEFAULT NULL, value numeric DEFAULT NULL, valid_from date DEFAULT NULL,
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
    WHERE t.plan = revise_target.plan AND t.code = revise_target.target
    ORDER BY r.corrected_by IS NULL DESC, r.number DESC LIMIT 1; -- of a target that was withdrawn, the guard says so
    SELECT max(r.number) + 1 INTO last_one.number FROM target_revision r WHERE r.target = last_one.target;
    last_one.brought_by := NULL;
    last_one.corrected_by := NULL;
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
