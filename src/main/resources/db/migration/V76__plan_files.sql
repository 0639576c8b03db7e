-- Plan files: what one would bring, told before its transaction is rolled back, and that one is taken or not taken when a portal
-- is killed between the commit of the file and that of its history.

-- Files that a portal is taking: a row lasts as long as that. The token is known to nobody but who takes the file.
CREATE TABLE plan_file_run (
    token    text PRIMARY KEY CHECK (token <> ''),
    script   text NOT NULL,
    checksum integer,
    taken    boolean NOT NULL DEFAULT false
);

-- the last word in the transaction of the file; one that has written nothing is not it
CREATE FUNCTION note_plan_file(token text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF pg_current_xact_id_if_assigned() IS NOT NULL THEN
        UPDATE plan_file_run r SET taken = true WHERE r.token = note_plan_file.token;
    END IF;
END $$;

-- whether a row that can be seen was written by this transaction, after any of its savepoints
CREATE FUNCTION is_of_transaction(written xid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
    most_savepoints CONSTANT integer := 1000000;
    own xid8 := pg_current_xact_id_if_assigned();
    later integer;
BEGIN
    IF own IS NULL THEN
        RETURN false;
    END IF;
    later := age(own::xid) - age(written);
    RETURN later BETWEEN 0 AND most_savepoints AND pg_xact_status((own::text::bigint + later)::text::xid8) = 'in progress';
END $$;

-- The rows of published facts that this transaction has written, by table: of all tables of which a change owes an edition. Of
-- figures, which are many, those that it corrects.
CREATE FUNCTION seeded_rows() RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    noted record;
    found jsonb;
    seeded jsonb := '{}';
BEGIN
    FOR noted IN SELECT DISTINCT c.relname AS name FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
        WHERE t.tgname IN ('note_promise', 'note_catalogue', 'note_target_revision')
            AND c.relnamespace = (SELECT p.relnamespace FROM pg_class p WHERE p.oid = 'plan'::regclass)
    LOOP
        EXECUTE format('SELECT jsonb_agg(to_jsonb(t)) FROM %I t WHERE is_of_transaction(t.xmin)', noted.name) INTO found;
        IF found IS NOT NULL THEN
            seeded := seeded || jsonb_build_object(noted.name, found);
        END IF;
    END LOOP;
    SELECT jsonb_agg(to_jsonb(r)) INTO found FROM correction c JOIN figure_revision r ON r.id IN (c.revision, c.replacement)
    WHERE is_of_transaction(c.xmin);
    IF found IS NOT NULL THEN
        seeded := seeded || jsonb_build_object('figure_revision', found);
    END IF;
    SELECT jsonb_agg(to_jsonb(f)) INTO found FROM correction c JOIN figure_revision r ON r.id = c.replacement JOIN figure f ON f.id = r.figure
    WHERE is_of_transaction(c.xmin) AND is_of_transaction(f.xmin);
    IF found IS NOT NULL THEN
        seeded := seeded || jsonb_build_object('figure', found);
    END IF;
    RETURN seeded;
END $$;

-- Has the rest of the transaction read published facts as if these rows, as seeded_rows tells them, were there: views that stand
-- before the tables. Nobody else sees them, and they end with the transaction.
CREATE FUNCTION show_rows(seeded jsonb) RETURNS void LANGUAGE plpgsql AS $$
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
            coalesce(format('NOT EXISTS (SELECT FROM %I n WHERE %s)', 'seeded_' || name, same), 'true'));
    END LOOP;
    IF seeded ? 'basis' THEN
        EXECUTE 'CREATE TEMP VIEW basis_period AS ' || periods;
    END IF;
END $$;
