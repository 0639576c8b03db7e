-- No portal begins to work in a database into which an archive is being restored, or was not restored to the end.

DO $restored$
BEGIN
    IF to_regnamespace('unfinished_restore') IS NOT NULL THEN
        RAISE EXCEPTION 'an archive was not restored to its end into this database'
            USING HINT = 'Restore it again (java -jar lantu.jar restore FILE), which begins anew';
    END IF;
END $restored$;
