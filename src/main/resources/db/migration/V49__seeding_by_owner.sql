-- A setting of the session says that a migration seeds, or that a correction is being made; anybody can set it. So it counts
-- for whoever owns the ledger only, and in the functions that run as the owner.

CREATE FUNCTION is_owner() RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT pg_has_role((SELECT relowner FROM pg_class WHERE oid = 'figure_revision'::regclass), 'USAGE')
$$;

CREATE OR REPLACE FUNCTION is_seeding() RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT coalesce(current_setting('lantu.seeding', true), '') = 'on' AND is_owner()
$$;

CREATE OR REPLACE FUNCTION is_correcting() RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT coalesce(current_setting('lantu.correcting', true), '') = 'on' AND is_owner()
$$;
