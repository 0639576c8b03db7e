-- What an administrator may say anew of an indicator in the browser, and how many mails went out.

-- Names, definitions and the change beyond which an entry is questioned turn no verdict; all else may.
CREATE FUNCTION wording_apart(row_of indicator) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT to_jsonb(row_of) - ARRAY['name_zh', 'name_en', 'definition_zh', 'definition_en', 'yoy_warn_percent']
$$;
DROP TRIGGER note_promise ON indicator;
CREATE TRIGGER note_promise BEFORE UPDATE ON indicator FOR EACH ROW
    WHEN (wording_apart(OLD) IS DISTINCT FROM wording_apart(NEW)) EXECUTE FUNCTION note_promise();
CREATE TRIGGER note_removal BEFORE DELETE ON indicator FOR EACH ROW EXECUTE FUNCTION note_promise();
CREATE TRIGGER note_wording BEFORE UPDATE ON indicator FOR EACH ROW
    WHEN (wording_apart(OLD) IS NOT DISTINCT FROM wording_apart(NEW)) EXECUTE FUNCTION note_catalogue();

-- a value of a figure, published or on its way, or of a promise, that a range would leave out, with where it stands
CREATE FUNCTION outside_range(of_indicator text, lowest numeric, highest numeric) RETURNS text LANGUAGE sql STABLE AS $$
    WITH promised AS (
        SELECT r.value, r.upper_value, r.stretch_value, r.baseline_value, t.kind = 'LEVEL' AS of_level, format('%s/%s', t.plan, t.code) AS at
        FROM target t JOIN target_revision r ON r.target = t.id WHERE t.indicator = of_indicator)
    SELECT format('%s (%s)', v, at) FROM (
        SELECT r.value, format('%s %s', f.region, f.year) FROM figure f JOIN figure_revision r ON r.figure = f.id WHERE f.indicator = of_indicator
        UNION ALL SELECT value, at FROM promised WHERE of_level
        UNION ALL SELECT upper_value, at FROM promised WHERE of_level
        UNION ALL SELECT stretch_value, at FROM promised WHERE of_level
        UNION ALL SELECT baseline_value, at FROM promised) AS held (v, at)
    WHERE v < lowest OR v > highest ORDER BY at, v LIMIT 1
$$;

CREATE OR REPLACE FUNCTION guard_indicator() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    outside text := outside_range(OLD.code, NEW.min_value, NEW.max_value);
BEGIN
    IF outside IS NOT NULL THEN
        PERFORM refuse('indicator ' || OLD.code, format('its range cannot become %s to %s, for the portal holds the value %s',
            coalesce(NEW.min_value::text, 'any'), coalesce(NEW.max_value::text, 'any'), outside), 'min_value');
    END IF;
    RETURN NEW;
END $$;

-- false where somebody else changed it since it was seen
CREATE FUNCTION change_indicator(of_code text, seen text, new_name_zh text, new_name_en text, new_definition_zh text, new_definition_en text,
    new_warn_percent numeric, lowest numeric, highest numeric) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    UPDATE indicator SET name_zh = new_name_zh, name_en = new_name_en, definition_zh = new_definition_zh, definition_en = new_definition_en,
        yoy_warn_percent = new_warn_percent, min_value = lowest, max_value = highest
    WHERE code = of_code AND xmin::text = seen;
    RETURN FOUND;
END $$;

-- how many mails a day were handed to the mail server, and how many it did not take
CREATE TABLE mail_day (
    day          date PRIMARY KEY,
    sent         integer NOT NULL DEFAULT 0,
    failed       integer NOT NULL DEFAULT 0,
    last_failure timestamptz
);
