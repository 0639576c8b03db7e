-- Who may what. The owner runs the migrations; the portal answers requests; whoever takes plan files calls the seeding
-- functions and nothing else. Their names come with the connection; where one role is both, there is nothing to grant.
-- What is not named here, such as a table that a later migration makes, follows the rule: the portal reads and writes rows,
-- calls what runs with its own rights, and the public may nothing. RightsIntegrationTests holds each object to it.

DO $rights$
DECLARE
    portal CONSTANT text := coalesce(current_setting('lantu.portal_role', true), '');
    plans CONSTANT text := coalesce(current_setting('lantu.plans_role', true), '');
    home CONSTANT text := current_schema;

    -- tables with less than the rule: what the portal may do to rows, and the one column that it may also change,
    -- or must be able to so that it may lock a row
    tables CONSTANT jsonb := '{
        "region": ["SELECT"], "region_end": ["SELECT"], "area": ["SELECT"], "indicator": ["SELECT"], "derived_rule": ["SELECT"], "translation": ["SELECT"],
        "synonym": ["SELECT"], "key_indicator": ["SELECT"], "deployment": ["SELECT"], "example": ["SELECT"], "worked_example": ["SELECT"],
        "target_kind": ["SELECT"], "basis": ["SELECT"], "figure_basis": ["SELECT"], "series_break": ["SELECT"],
        "plan": ["SELECT"], "pillar": ["SELECT"], "target": ["SELECT"], "target_revision": ["SELECT"], "measure": ["SELECT"],
        "department": ["SELECT"], "department_succession": ["SELECT"], "assignment": ["SELECT"], "target_share": ["SELECT"],
        "correction": ["SELECT"], "source": ["INSERT", "SELECT"], "figure_remark": ["INSERT", "SELECT"], "plan_draft_comment": ["INSERT", "SELECT"],
        "figure": ["DELETE", "INSERT", "SELECT"],
        "figure_count": ["SELECT"], "first_actual": ["SELECT"], "publication": ["SELECT"], "publication_region": ["SELECT"],
        "source_series": ["SELECT"], "source_use": ["SELECT"],
        "edition": ["SELECT"], "edition_counter": ["SELECT"], "edition_change": ["INSERT", "SELECT"],
        "edition_pending": ["SELECT"], "edition_pending_change": ["SELECT"],
        "audit_event": ["INSERT", "SELECT"], "audit_link": ["INSERT", "SELECT"], "person": ["INSERT", "SELECT", "UPDATE"], "seal_key": ["INSERT", "SELECT"],
        "flyway_schema_history": ["SELECT"], "flyway_admin_plans": ["SELECT"], "plan_file_run": ["SELECT"]
    }';
    columns CONSTANT jsonb := '{"audit_event": "address", "figure": "id", "edition": "judged", "edition_counter": "singleton"}';

    -- functions that run with the rights of the owner: what plan files call, and what is asked at the end of one
    seeding CONSTANT text[] := ARRAY['seed_source', 'seed_plan', 'seed_pillar', 'seed_target', 'seed_measure', 'revise_target', 'correct_figure',
        'correct_target', 'correct_source', 'seed_basis', 'set_basis', 'seed_series_break', 'seed_department', 'rename_department',
        'assign_departments', 'share_target', 'revise_share', 'correct_share', 'add_indicator', 'add_region', 'end_region', 'keep_target_code', 'note_plan_file', 'seeded_rows'];
    -- and what keeps editions and counts while others write; the portal itself calls make_edition, withdraw_figures and change_indicator
    keeping CONSTANT text[] := ARRAY['owe_edition', 'make_edition', 'make_pending_edition', 'note_catalogue', 'note_promise', 'note_target_revision',
        'note_seeded_figure', 'note_published_figure', 'note_published_report', 'note_published_commentary', 'date_corrections', 'count_published', 'count_uses', 'uncount_corrected',
        'withdraw_figures', 'change_indicator'];

    others text := concat_ws(', ', 'PUBLIC', quote_ident(nullif(portal, '')), quote_ident(nullif(plans, '')));
    path CONSTANT text := format('%I, pg_temp', home);
    each record;
    wanted text[];
BEGIN
    -- of two portals that start together one waits
    PERFORM pg_advisory_xact_lock(hashtext('lantu.rights'));

    -- functions -----------------------------------------------------------------------------------------------------

    FOR each IN SELECT p.oid, p.oid::regprocedure AS called, p.proname AS name, p.prosecdef AS as_owner, p.proconfig AS config, p.proacl AS acl,
            p.proowner AS owner, p.proname = ANY (seeding || keeping) AS trusted
        FROM pg_proc p WHERE p.pronamespace = home::regnamespace
            AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')
    LOOP
        IF each.trusted AND NOT (each.as_owner AND coalesce(each.config, '{}') @> ARRAY['search_path=' || path]) THEN
            EXECUTE format('ALTER FUNCTION %s SECURITY DEFINER SET search_path = %s', each.called, path);
        END IF;
        SELECT coalesce(array_agg(w ORDER BY w), '{}') INTO wanted FROM (SELECT portal AS w WHERE NOT each.trusted OR each.name IN ('make_edition', 'withdraw_figures', 'change_indicator')
            UNION SELECT plans WHERE each.name = ANY (seeding)) AS roles WHERE w <> '';
        IF wanted <> (SELECT coalesce(array_agg(coalesce(r.rolname, 'public')::text ORDER BY coalesce(r.rolname, 'public')::text), '{}')
                FROM aclexplode(coalesce(each.acl, acldefault('f', each.owner))) a LEFT JOIN pg_roles r ON r.oid = a.grantee
                WHERE a.grantee <> each.owner) THEN
            EXECUTE format('REVOKE ALL ON FUNCTION %s FROM %s', each.called, others);
            FOR i IN 1..cardinality(wanted) LOOP
                EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', each.called, wanted[i]);
            END LOOP;
        END IF;
    END LOOP;

    -- tables, views and sequences -----------------------------------------------------------------------------------

    FOR each IN SELECT c.oid::regclass AS called, c.relname AS name, c.relkind AS kind, c.relacl AS acl, c.relowner AS owner,
            n.nspname <> home AS past
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname IN (home, 'past') AND c.relkind IN ('r', 'v', 'S')
            AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
    LOOP
        wanted := CASE WHEN portal = '' THEN '{}'
            WHEN each.kind = 'S' THEN ARRAY['USAGE']
            WHEN each.kind = 'v' OR each.past THEN ARRAY['SELECT']
            WHEN tables ? each.name THEN ARRAY(SELECT jsonb_array_elements_text(tables -> each.name))
            ELSE ARRAY['DELETE', 'INSERT', 'SELECT', 'UPDATE'] END;
        IF (SELECT coalesce(array_agg(a.privilege_type || ' ' || coalesce(r.rolname, 'public') ORDER BY a.privilege_type, r.rolname), '{}')
                FROM aclexplode(each.acl) a LEFT JOIN pg_roles r ON r.oid = a.grantee WHERE a.grantee <> each.owner)
                <> (SELECT coalesce(array_agg(w || ' ' || portal ORDER BY w), '{}') FROM unnest(wanted) AS w) THEN
            EXECUTE format('REVOKE ALL ON %s FROM %s', each.called, others);
            IF wanted <> '{}' THEN
                EXECUTE format('GRANT %s ON %s %s TO %I', array_to_string(wanted, ', '), CASE WHEN each.kind = 'S' THEN 'SEQUENCE' ELSE 'TABLE' END,
                    each.called, portal);
            END IF;
        END IF;
        IF portal <> '' AND NOT each.past AND columns ? each.name
                AND NOT has_column_privilege(portal, each.called, columns ->> each.name, 'UPDATE') THEN
            EXECUTE format('GRANT UPDATE (%I) ON %s TO %I', columns ->> each.name, each.called, portal);
        END IF;
    END LOOP;

    -- the schemas, and what is made while the portal runs: the history of plan files --------------------------------------

    IF others <> 'PUBLIC' AND EXISTS (SELECT FROM pg_roles r WHERE r.rolname IN (portal, plans)
            AND NOT has_schema_privilege(r.rolname, home, 'USAGE')) THEN
        EXECUTE format('GRANT USAGE ON SCHEMA %I TO %s', home, replace(others, 'PUBLIC, ', ''));
    END IF;
    IF portal <> '' THEN
        IF NOT has_schema_privilege(portal, 'past', 'USAGE') THEN
            EXECUTE format('GRANT USAGE ON SCHEMA past TO %I', portal);
        END IF;
        EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA %I GRANT SELECT ON TABLES TO %I', home, portal);
        IF has_database_privilege(portal, current_database(), 'TEMPORARY') AND pg_has_role((SELECT datdba FROM pg_database
                WHERE datname = current_database()), 'USAGE') THEN
            EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
        END IF;
    END IF;
END $rights$;
