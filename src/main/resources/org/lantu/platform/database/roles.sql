-- The roles of the portal, made by a superuser in the portal's database: an owner, who runs the migrations, the portal, and
-- who takes plan files. What each may is granted by the migrations (afterMigrate__rights.sql). It may run any number of
-- times; beforehand the session sets lantu.owner_password, lantu.portal_password and lantu.plans_password.

DO $roles$
DECLARE
    part text;
    made text;
BEGIN
    FOREACH part IN ARRAY ARRAY['owner', 'portal', 'plans'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'lantu_' || part) THEN
            EXECUTE format('CREATE ROLE %I', 'lantu_' || part);
        END IF;
        EXECUTE format('ALTER ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD %L',
            'lantu_' || part, current_setting(format('lantu.%s_password', part)));
    END LOOP;

    -- whom a command that was killed has left
    FOR made IN SELECT rolname FROM pg_roles WHERE rolname LIKE 'lantu\_guest\_%' AND rolvaliduntil < now() LOOP
        EXECUTE format('DROP ROLE %I', made);
    END LOOP;

    EXECUTE format('ALTER DATABASE %I OWNER TO lantu_owner', current_database());
    -- what a version before made as the superuser
    FOR made IN
        SELECT format('SCHEMA %I', n.nspname) FROM pg_namespace n
        WHERE n.nspname = 'past' AND n.nspowner <> 'lantu_owner'::regrole
        UNION ALL
        SELECT format('TABLE %I.%I', n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname IN ('public', 'past') AND c.relkind IN ('r', 'v', 'S') AND c.relowner <> 'lantu_owner'::regrole
            -- a sequence that belongs to a column goes with its table
            AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype IN ('a', 'i')
                AND c.relkind = 'S')
        UNION ALL
        SELECT 'ROUTINE ' || p.oid::regprocedure FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
        WHERE n.nspname IN ('public', 'past') AND p.proowner <> 'lantu_owner'::regrole
    LOOP
        EXECUTE format('ALTER %s OWNER TO lantu_owner', made);
    END LOOP;
END $roles$;
