-- Slips that a plan file was let pass with, or that were refused in words of the database: what stands is left as it is.

-- a baseline of the year 7: forms have always refused it, and files took it
CREATE FUNCTION guard_baseline_year() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    of_target target%ROWTYPE;
BEGIN
    SELECT * INTO of_target FROM target t WHERE t.id = NEW.target;
    PERFORM refuse(format('plan %s, target %s', of_target.plan, of_target.code),
        format('the baseline_year %s is no year of four digits', NEW.baseline_year));
    RETURN NEW;
END $$;
CREATE TRIGGER guard_baseline_year BEFORE INSERT ON target_revision FOR EACH ROW
    WHEN (NEW.baseline_year NOT BETWEEN 1000 AND 9999) EXECUTE FUNCTION guard_baseline_year();

-- the same as before, and a code or a year that is none is refused in words
CREATE OR REPLACE FUNCTION seed_basis(indicator text DEFAULT NULL, basis text DEFAULT NULL, known_from date DEFAULT NULL, name_zh text DEFAULT NULL,
        name_en text DEFAULT NULL, reason_zh text DEFAULT NULL, reason_en text DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    subject text := format('basis %s of %s', seed_basis.basis, seed_basis.indicator);
BEGIN
    PERFORM require_known(subject, 'indicator', seed_basis.indicator, (SELECT array_agg(i.code) FROM indicator i));
    PERFORM require_given(subject, 'the basis', seed_basis.basis);
    IF seed_basis.basis !~ '^[a-z0-9]+(-[a-z0-9]+)*$' THEN
        PERFORM refuse(subject, 'a code is made of small letters and digits, joined by single hyphens');
    END IF;
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

CREATE OR REPLACE FUNCTION seed_series_break(indicator text DEFAULT NULL, region text DEFAULT NULL, year integer DEFAULT NULL,
        reason_zh text DEFAULT NULL, reason_en text DEFAULT NULL, source text DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    subject text := format('break of %s in %s', seed_series_break.indicator, seed_series_break.year);
BEGIN
    PERFORM require_known(subject, 'indicator', seed_series_break.indicator, (SELECT array_agg(i.code) FROM indicator i));
    IF seed_series_break.region IS NOT NULL THEN
        PERFORM require_known(subject, 'region', seed_series_break.region, (SELECT array_agg(r.code) FROM region r));
    END IF;
    PERFORM require_given(subject, 'the year', seed_series_break.year::text);
    IF seed_series_break.year NOT BETWEEN 1949 AND 2100 THEN
        PERFORM refuse(subject, format('the year %s is not one between %s and %s', seed_series_break.year, 1949, 2100));
    END IF;
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
