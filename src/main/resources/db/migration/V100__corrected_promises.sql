-- A promise that stands between others could not be corrected: what is right was compared with promises that the correction had
-- marked already, and refused as if it came before them. Only promises that count have an order.

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
    SELECT max(number), max(valid_from) FILTER (WHERE corrected_by IS NULL) INTO last_number, last_valid_from FROM target_revision WHERE target = t.id;
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
