-- That a region ended is listed among the changes of the edition that it came with.

ALTER TABLE edition_change
    DROP CONSTRAINT edition_change_kind_check,
    DROP CONSTRAINT edition_change_subject,
    ADD CONSTRAINT edition_change_kind_check CHECK (kind IN ('FIGURE', 'TARGET', 'VERDICT', 'MEASURE', 'COMMENTARY', 'REGION')),
    ADD CONSTRAINT edition_change_subject CHECK ((kind IN ('FIGURE', 'REGION')) = (plan IS NULL)
        AND (kind IN ('FIGURE', 'MEASURE', 'REGION')) = (target IS NULL)
        AND (kind = 'MEASURE') = (report IS NOT NULL) AND (kind IN ('MEASURE', 'REGION')) = (indicator IS NULL)
        AND (kind = 'COMMENTARY') = (commentary IS NOT NULL));

-- the edition is made last in a transaction, when all that came with it has its key
CREATE FUNCTION list_ended_regions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO edition_change (edition, kind, region, year)
    SELECT NEW.number, 'REGION', e.region, e.last_year FROM region_end e WHERE e.came_with = NEW.key ORDER BY e.region;
    RETURN NULL;
END $$;
CREATE TRIGGER list_ended_regions AFTER INSERT ON edition FOR EACH ROW WHEN (NEW.key IS NOT NULL) EXECUTE FUNCTION list_ended_regions();
