-- A region within a province has a life span: the first year for which there can be figures of it (V20), and the last one, where it has
-- come to an end. Nothing of it is ever changed: a region that goes on within another one keeps its code, its name and its history.

CREATE TABLE region_end (
    region    text PRIMARY KEY REFERENCES region,
    last_year integer NOT NULL CHECK (last_year BETWEEN 1949 AND 2100),
    -- the region that goes on with it, where there is one
    successor text REFERENCES region,
    reason_zh text NOT NULL CHECK (reason_zh <> ''),
    reason_en text NOT NULL CHECK (reason_en <> ''),
    source    text NOT NULL REFERENCES source,
    came_with bigint,
    CHECK (successor <> region)
);
CREATE INDEX region_end_by_successor ON region_end (successor);
CREATE INDEX region_end_by_source ON region_end (source);

-- what the database itself refuses ----------------------------------------------------------------------------------

-- why there can be no figure of a region for a year; null where there can be one, as of a province before it was one
CREATE FUNCTION outside_life(of_region text, of_year integer) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN r.level = 'CITY' AND of_year < r.first_year THEN format('%s is of %s and the years after it only', r.code, r.first_year)
        WHEN of_year > e.last_year AND e.successor IS NULL THEN format('%s ended with %s', r.code, e.last_year)
        WHEN of_year > e.last_year THEN format('%s ended with %s, and %s goes on with it', r.code, e.last_year, e.successor) END
    FROM region r LEFT JOIN region_end e ON e.region = r.code WHERE r.code = of_region
$$;

-- the first of some, and how many more there are
CREATE FUNCTION some_of(items text[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT array_to_string(items[1:10], ', ') || CASE WHEN cardinality(items) > 10 THEN format(' … (+%s)', cardinality(items) - 10) ELSE '' END
$$;

CREATE FUNCTION guard_region_end() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    subject text := 'region ' || coalesce(OLD.region, NEW.region);
    one region%ROWTYPE;
    other region%ROWTYPE;
    beside region_end%ROWTYPE;
    beyond text[];
BEGIN
    IF TG_OP <> 'INSERT' THEN
        PERFORM refuse(subject, 'what became of it stays');
    END IF;
    -- whoever enters a figure of it meanwhile is waited for
    SELECT * INTO one FROM region WHERE code = NEW.region FOR UPDATE;
    SELECT * INTO other FROM region WHERE code = NEW.successor;
    IF one.level <> 'CITY' THEN
        PERFORM refuse(subject, 'only regions within a province end', 'region');
    ELSIF NEW.last_year < one.first_year THEN
        PERFORM refuse(subject, format('its last year %s is before its first, %s', NEW.last_year, one.first_year), 'last_year');
    ELSIF other.parent IS DISTINCT FROM one.parent AND NEW.successor IS NOT NULL THEN
        PERFORM refuse(subject, format('a region of the same province goes on with it, %s, and %s is none of that', one.parent, other.code), 'successor');
    ELSIF other.first_year > NEW.last_year + 1 THEN
        PERFORM refuse(subject, format('%s is of %s and the years after it only', other.code, other.first_year), 'successor');
    END IF;
    SELECT * INTO beside FROM region_end e WHERE e.region = NEW.successor AND e.last_year <= NEW.last_year;
    IF beside.region IS NOT NULL THEN
        PERFORM refuse(subject, format('its successor %s ended with %s itself; name a region that goes on', beside.region, beside.last_year), 'successor');
    END IF;
    SELECT * INTO beside FROM region_end e WHERE e.successor = NEW.region AND e.last_year >= NEW.last_year ORDER BY e.last_year DESC LIMIT 1;
    IF beside.region IS NOT NULL THEN
        PERFORM refuse(subject, format('it goes on with %s after %s, and so does not end with %s', beside.region, beside.last_year, NEW.last_year), 'last_year');
    END IF;
    SELECT array_agg(format('%s %s', t.plan, t.code) ORDER BY t.plan, t.ordinal) INTO beyond FROM target t JOIN plan p ON p.code = t.plan
    WHERE p.region = NEW.region AND t.year > NEW.last_year
        AND EXISTS (SELECT FROM target_revision r WHERE r.target = t.id AND r.corrected_by IS NULL);
    IF beyond IS NOT NULL THEN
        PERFORM refuse(subject, format('it has targets of years after %s: %s; correct or withdraw them before it in the same file (correct_target)',
            NEW.last_year, some_of(beyond)), 'last_year');
    END IF;
    SELECT array_agg(DISTINCT format('%s %s', s.plan, s.target)) INTO beyond FROM target_share s
        JOIN target t ON (t.plan, t.code) = (s.plan, s.target)
    WHERE s.region = NEW.region AND s.corrected_by IS NULL AND t.year > NEW.last_year
        AND EXISTS (SELECT FROM target_revision r WHERE r.target = t.id AND r.corrected_by IS NULL);
    IF beyond IS NOT NULL THEN
        PERFORM refuse(subject, format('it has shares of targets of years after %s: %s; correct or withdraw them before it in the same file (correct_share)',
            NEW.last_year, some_of(beyond)), 'last_year');
    END IF;
    SELECT array_agg(DISTINCT format('%s %s', f.indicator, f.year)) INTO beyond FROM figure f
    WHERE f.region = NEW.region AND f.year > NEW.last_year
        AND EXISTS (SELECT FROM figure_revision r WHERE r.figure = f.id AND r.state <> 'CORRECTED');
    IF beyond IS NOT NULL THEN
        PERFORM refuse(subject, format('it has figures of years after %s: %s; name a later last_year, or have published ones withdrawn (correct_figure) '
            'and those on their way discarded before', NEW.last_year, some_of(beyond)), 'last_year');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard_region_end BEFORE INSERT OR UPDATE OR DELETE ON region_end FOR EACH ROW EXECUTE FUNCTION guard_region_end();
CREATE TRIGGER guard_truncate BEFORE TRUNCATE ON region_end FOR EACH STATEMENT EXECUTE FUNCTION guard_truncate();
-- an edition is owed, of which verdicts know nothing; and it is the one that each row came with
CREATE TRIGGER note_catalogue BEFORE INSERT OR UPDATE OR DELETE ON region_end FOR EACH ROW EXECUTE FUNCTION note_catalogue();
CREATE TRIGGER stamp_edition BEFORE INSERT ON region_end FOR EACH ROW EXECUTE FUNCTION stamp_edition();

-- however many are entered, they are looked at together
CREATE FUNCTION guard_figure_life() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    outside figure%ROWTYPE;
BEGIN
    SELECT f.* INTO outside FROM entered n JOIN figure f ON f.id = n.figure JOIN region r ON r.code = f.region
        LEFT JOIN region_end e ON e.region = f.region
    WHERE n.state <> 'CORRECTED' AND (r.level = 'CITY' AND f.year < r.first_year OR f.year > e.last_year) ORDER BY f.region, f.indicator, f.year LIMIT 1;
    IF outside.id IS NOT NULL THEN
        PERFORM refuse(format('figure %s %s %s', outside.region, outside.indicator, outside.year), outside_life(outside.region, outside.year), 'year');
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER guard_figure_life AFTER INSERT ON figure_revision REFERENCING NEW TABLE AS entered FOR EACH STATEMENT
    EXECUTE FUNCTION guard_figure_life();

CREATE FUNCTION guard_target_life() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    why text := outside_life((SELECT p.region FROM plan p WHERE p.code = NEW.plan), NEW.year);
BEGIN
    IF why IS NOT NULL THEN
        PERFORM refuse(format('plan %s, target %s', NEW.plan, NEW.code), why, 'year');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard_target_life BEFORE INSERT OR UPDATE OF year ON target FOR EACH ROW EXECUTE FUNCTION guard_target_life();

CREATE FUNCTION guard_share_life() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    why text := outside_life(NEW.region, (SELECT t.year FROM target t WHERE (t.plan, t.code) = (NEW.plan, NEW.target)));
BEGIN
    IF why IS NOT NULL THEN
        PERFORM refuse(format('plan %s, target %s, share of %s', NEW.plan, NEW.target, NEW.region), why, 'region');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard_share_life BEFORE INSERT ON target_share FOR EACH ROW EXECUTE FUNCTION guard_share_life();

-- the functions that plan files call --------------------------------------------------------------------------------

DROP FUNCTION add_region;
-- a region within a province; the nation and its provinces have places on maps and in rankings, and come with the portal
CREATE FUNCTION add_region(code text DEFAULT NULL, parent text DEFAULT NULL, name_zh text DEFAULT NULL, name_en text DEFAULT NULL,
        short_zh text DEFAULT NULL, short_en text DEFAULT NULL, first_year integer DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    subject text := 'region ' || coalesce(add_region.code, '(no code)');
BEGIN
    PERFORM require_given(subject, 'the code', add_region.code);
    IF add_region.code !~ '^[0-9]{6}$' THEN
        PERFORM refuse(subject, 'a code is made of six digits, as the standard of administrative divisions has it');
    ELSIF EXISTS (SELECT FROM region r WHERE r.code = add_region.code) THEN
        PERFORM refuse(subject, 'a region of this code exists already; use it, or mend the code');
    END IF;
    PERFORM require_known(subject, 'parent', add_region.parent, (SELECT array_agg(r.code) FROM region r));
    IF NOT EXISTS (SELECT FROM region r WHERE r.code = add_region.parent AND r.level = 'PROVINCE') THEN
        PERFORM refuse(subject, format('regions are added within a province, and %s is none', add_region.parent));
    ELSIF left(add_region.code, 2) <> left(add_region.parent, 2) THEN
        PERFORM refuse(subject, format('the codes of regions within %s begin with %s', add_region.parent, left(add_region.parent, 2)));
    END IF;
    PERFORM require_given(subject, 'the name_zh', add_region.name_zh);
    PERFORM require_given(subject, 'the name_en', add_region.name_en);
    IF EXISTS (SELECT FROM region r WHERE r.parent = add_region.parent AND r.name_zh = add_region.name_zh) THEN
        PERFORM refuse(subject, format('%s has a region of this name already: %s', add_region.parent, (SELECT min(r.code) FROM region r
            WHERE r.parent = add_region.parent AND r.name_zh = add_region.name_zh)));
    ELSIF add_region.first_year NOT BETWEEN 1949 AND 2100 THEN
        PERFORM refuse(subject, format('the first_year %s is not between 1949 and 2100', add_region.first_year));
    END IF;
    INSERT INTO region (code, name_zh, name_en, short_zh, short_en, level, parent, first_year)
    VALUES (add_region.code, add_region.name_zh, add_region.name_en, coalesce(nullif(trim(add_region.short_zh), ''), add_region.name_zh),
        coalesce(nullif(trim(add_region.short_en), ''), add_region.name_en), 'CITY', add_region.parent, add_region.first_year);
END $$;

CREATE FUNCTION end_region(region text DEFAULT NULL, last_year integer DEFAULT NULL, successor text DEFAULT NULL, reason_zh text DEFAULT NULL,
        reason_en text DEFAULT NULL, source text DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    subject text := 'region ' || coalesce(end_region.region, '(no code)');
    ended region_end%ROWTYPE;
BEGIN
    PERFORM require_known(subject, 'region', end_region.region, (SELECT array_agg(r.code) FROM region r));
    SELECT * INTO ended FROM region_end e WHERE e.region = end_region.region;
    IF ended.region IS NOT NULL THEN
        PERFORM refuse(subject, format('it ended with %s already, and that stays', ended.last_year));
    END IF;
    PERFORM require_given(subject, 'last_year, the last year for which there are figures of it,', end_region.last_year::text);
    IF end_region.last_year NOT BETWEEN 1949 AND 2100 THEN
        PERFORM refuse(subject, format('the last_year %s is not between 1949 and 2100', end_region.last_year));
    END IF;
    IF end_region.successor IS NOT NULL THEN
        PERFORM require_known(subject, 'successor', end_region.successor, (SELECT array_agg(r.code) FROM region r));
        IF end_region.successor = end_region.region THEN
            PERFORM refuse(subject, 'it cannot go on with itself; name another region, or leave the successor away');
        END IF;
    END IF;
    PERFORM require_given(subject, 'the reason_zh', end_region.reason_zh);
    PERFORM require_given(subject, 'the reason_en', end_region.reason_en);
    PERFORM require_known(subject, 'source', end_region.source, (SELECT array_agg(s.id) FROM source s));
    INSERT INTO region_end (region, last_year, successor, reason_zh, reason_en, source)
    VALUES (end_region.region, end_region.last_year, end_region.successor, end_region.reason_zh, end_region.reason_en, end_region.source);
END $$;
