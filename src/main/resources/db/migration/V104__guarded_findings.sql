-- A file of a hundred thousand figures adds what was found of them by few statements: findings that are added are guarded
-- together, not one by one.

DROP TRIGGER guard_figure_finding ON figure_finding;
CREATE TRIGGER guard_figure_finding BEFORE UPDATE OR DELETE ON figure_finding
    FOR EACH ROW EXECUTE FUNCTION guard_figure_finding();

CREATE FUNCTION guard_added_findings() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    published bigint := (SELECT min(r.id) FROM added a JOIN figure_revision r ON r.id = a.revision
        WHERE r.state IN ('PUBLISHED', 'CORRECTED'));
BEGIN
    IF published IS NOT NULL THEN
        PERFORM refuse('findings of revision ' || published, 'what was published keeps the findings it was published with');
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER guard_added_findings AFTER INSERT ON figure_finding
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION guard_added_findings();
