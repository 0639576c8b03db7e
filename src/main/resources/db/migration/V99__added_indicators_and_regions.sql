-- Plan files add indicators, and regions within provinces. An edition that was served before an indicator came does not know it.

ALTER TABLE indicator ADD COLUMN came_with bigint;
CREATE TRIGGER stamp_edition BEFORE INSERT ON indicator FOR EACH ROW EXECUTE FUNCTION stamp_edition();

CREATE FUNCTION add_indicator(code text DEFAULT NULL, name_zh text DEFAULT NULL, name_en text DEFAULT NULL, unit_zh text DEFAULT NULL,
        unit_en text DEFAULT NULL, decimals integer DEFAULT NULL, measure_type text DEFAULT NULL, direction text DEFAULT NULL,
        aggregation text DEFAULT NULL, theme text DEFAULT NULL, min_value numeric DEFAULT NULL, max_value numeric DEFAULT NULL,
        yoy_warn_percent numeric DEFAULT NULL, definition_zh text DEFAULT NULL, definition_en text DEFAULT NULL,
        growth_indicator text DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    subject text := 'indicator ' || coalesce(add_indicator.code, '(no code)');
    alike indicator%ROWTYPE;
BEGIN
    PERFORM require_given(subject, 'the code', add_indicator.code);
    IF add_indicator.code !~ '^[a-z0-9]+(-[a-z0-9]+)*$' THEN
        PERFORM refuse(subject, 'a code is made of small letters and digits, joined by single hyphens');
    ELSIF EXISTS (SELECT FROM indicator i WHERE i.code = add_indicator.code) THEN
        PERFORM refuse(subject, 'an indicator of this code exists already; use it, or choose another code');
    END IF;
    PERFORM require_given(subject, 'the name_zh', add_indicator.name_zh);
    PERFORM require_given(subject, 'the name_en', add_indicator.name_en);
    SELECT i.* INTO alike FROM indicator i WHERE lower(i.name_zh) = lower(add_indicator.name_zh) OR lower(i.name_en) = lower(add_indicator.name_en)
    ORDER BY i.ordinal LIMIT 1;
    IF alike.code IS NOT NULL THEN
        PERFORM refuse(subject, format('the indicator %s has one of its names already; use it, or choose names by which they are told apart', alike.code));
    END IF;
    PERFORM require_given(subject, 'the unit_zh', add_indicator.unit_zh);
    PERFORM require_given(subject, 'the unit_en', add_indicator.unit_en);
    PERFORM require_given(subject, 'decimals, the number of decimals in which values are shown,', add_indicator.decimals::text);
    IF add_indicator.decimals NOT BETWEEN 0 AND 6 THEN
        PERFORM refuse(subject, format('decimals is %s; values are shown with 0 to 6 decimals', add_indicator.decimals));
    END IF;
    PERFORM require_one_of(subject, 'measure_type', add_indicator.measure_type, ARRAY['FLOW', 'STOCK', 'RATIO', 'RANK']);
    PERFORM require_one_of(subject, 'direction', add_indicator.direction, ARRAY['UP', 'DOWN']);
    PERFORM require_one_of(subject, 'aggregation', add_indicator.aggregation, ARRAY['SUM', 'RATIO', 'NONE']);
    PERFORM require_one_of(subject, 'theme', add_indicator.theme,
        ARRAY['input', 'enterprise', 'transfer', 'output', 'platform', 'talent', 'context']);
    IF add_indicator.aggregation = 'SUM' AND add_indicator.measure_type NOT IN ('FLOW', 'STOCK') THEN
        PERFORM refuse(subject, format('the values of regions do not add up (SUM) where the measure_type is %s', add_indicator.measure_type));
    ELSIF add_indicator.measure_type = 'RANK' AND add_indicator.direction = 'UP' THEN
        PERFORM refuse(subject, 'of a rank (RANK) less is better; its direction is DOWN');
    ELSIF add_indicator.min_value >= add_indicator.max_value THEN
        PERFORM refuse(subject, format('the min_value %s is not below the max_value %s', add_indicator.min_value, add_indicator.max_value));
    ELSIF add_indicator.yoy_warn_percent <= 0 THEN
        PERFORM refuse(subject, format('the yoy_warn_percent %s is not above 0; leave it away where no change is to be asked about',
            add_indicator.yoy_warn_percent));
    END IF;
    IF add_indicator.growth_indicator IS NOT NULL THEN
        PERFORM require_known(subject, 'growth_indicator', add_indicator.growth_indicator, (SELECT array_agg(i.code) FROM indicator i));
    END IF;
    INSERT INTO indicator (code, ordinal, name_zh, name_en, unit_zh, unit_en, decimals, measure_type, direction, aggregation, theme, min_value,
        max_value, yoy_warn_percent, definition_zh, definition_en, growth_indicator)
    VALUES (add_indicator.code, (SELECT coalesce(max(i.ordinal), 0) + 1 FROM indicator i), add_indicator.name_zh, add_indicator.name_en,
        add_indicator.unit_zh, add_indicator.unit_en, add_indicator.decimals, add_indicator.measure_type, add_indicator.direction,
        add_indicator.aggregation, add_indicator.theme, add_indicator.min_value, add_indicator.max_value, add_indicator.yoy_warn_percent,
        nullif(trim(add_indicator.definition_zh), ''), nullif(trim(add_indicator.definition_en), ''), add_indicator.growth_indicator);
END $$;

-- a region within a province; the nation and its provinces have places on maps and in rankings, and come with the portal
CREATE FUNCTION add_region(code text DEFAULT NULL, parent text DEFAULT NULL, name_zh text DEFAULT NULL, name_en text DEFAULT NULL,
        short_zh text DEFAULT NULL, short_en text DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
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
    END IF;
    INSERT INTO region (code, name_zh, name_en, short_zh, short_en, level, parent)
    VALUES (add_region.code, add_region.name_zh, add_region.name_en, coalesce(nullif(trim(add_region.short_zh), ''), add_region.name_zh),
        coalesce(nullif(trim(add_region.short_en), ''), add_region.name_en), 'CITY', add_region.parent);
END $$;
