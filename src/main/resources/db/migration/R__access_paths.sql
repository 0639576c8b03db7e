-- How the database finds what it is asked for. Done again whenever this file changes, after all that has a number.

-- whether a publisher has other documents is asked for each that is listed
CREATE INDEX IF NOT EXISTS source_by_publisher ON source (publisher);

-- A guard asks about one row at a time, and PostgreSQL keeps the way in which it first found one. Where a table was all but
-- empty then, that is to read it whole; whoever loads thousands of rows in one statement would read all of them for each.
-- The last migration that makes a guard is named here, as that would be forgotten with it (V106); before it V33, V50, V53, V66, V67, V73, V77, V78, V80, V83,
-- V86, V89, V94, V100, V101, V104 and V105 did.
DO $$
DECLARE
    guard regprocedure;
BEGIN
    FOR guard IN SELECT oid FROM pg_proc WHERE proname LIKE 'guard\_%' AND pronamespace = current_schema::regnamespace LOOP
        EXECUTE format('ALTER FUNCTION %s SET enable_seqscan = off', guard);
    END LOOP;
END $$;
