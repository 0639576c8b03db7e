-- A guard asks about one row at a time, and PostgreSQL keeps the way in which it first found one. Where a table was all but
-- empty then, that is to read it whole; whoever loads thousands of rows in one statement would read all of them for each.

DO $$
DECLARE
    guard regprocedure;
BEGIN
    FOR guard IN SELECT oid FROM pg_proc WHERE proname LIKE 'guard\_%' AND pronamespace = current_schema::regnamespace LOOP
        EXECUTE format('ALTER FUNCTION %s SET enable_seqscan = off', guard);
    END LOOP;
END $$;
