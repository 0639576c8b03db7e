-- A check of a plan file that brings a break of a series failed: the table of breaks has no primary key, and the condition on
-- it was written all the same, with nothing in it. The rest of the function is that of V76.

CREATE OR REPLACE FUNCTION show_rows(seeded jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    home CONSTANT text := current_schema;
    periods CONSTANT text := pg_get_viewdef('basis_period'::regclass);
    name text;
    same text;
BEGIN
    FOR name IN SELECT jsonb_object_keys(seeded) LOOP
        SELECT string_agg(format('n.%1$I = t.%1$I', a.attname), ' AND ') INTO same
        FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
        WHERE i.indisprimary AND i.indrelid = format('%I.%I', home, name)::regclass;
        EXECUTE format('CREATE TEMP TABLE %I ON COMMIT DROP AS SELECT * FROM jsonb_populate_recordset(NULL::%I.%I, $1)', 'seeded_' || name, home, name)
            USING seeded -> name;
        EXECUTE format('CREATE TEMP VIEW %1$I AS SELECT t.* FROM %2$I.%1$I t WHERE %4$s UNION ALL SELECT * FROM %3$I', name, home, 'seeded_' || name,
            CASE WHEN same IS NULL THEN 'true' ELSE format('NOT EXISTS (SELECT FROM %I n WHERE %s)', 'seeded_' || name, same) END);
    END LOOP;
    IF seeded ? 'basis' THEN
        EXECUTE 'CREATE TEMP VIEW basis_period AS ' || periods;
    END IF;
END $$;
