-- The schema "past": views with the names of the tables of published facts, that show what had been published with the
-- edition that the setting lantu.edition names, and no more. Whoever has "past" before the tables in the search path, and
-- runs the statements of the pages, reads what was read then. Made anew when a migration has changed the columns of a
-- table, or this file has changed; a migration that takes a column away drops the schema first.

-- the columns of a table, some of them put otherwise
CREATE FUNCTION pg_temp.columns(of_table text, otherwise jsonb) RETURNS text LANGUAGE sql AS $$
    SELECT string_agg(coalesce((otherwise ->> a.attname) || ' AS ', 't.') || quote_ident(a.attname), ', ' ORDER BY a.attnum)
    FROM pg_attribute a WHERE a.attrelid = of_table::regclass AND a.attnum > 0 AND NOT a.attisdropped
$$;

DO $past$
DECLARE
    version CONSTANT text := '6';
    present text;
BEGIN
    -- of two portals that start together one waits
    PERFORM pg_advisory_xact_lock(hashtext('lantu.past'));
    SELECT version || ' ' || md5(string_agg(a.attrelid::regclass || '.' || a.attname || ' ' || a.atttypid::regtype, ',' ORDER BY a.attrelid, a.attnum))
    INTO present FROM pg_attribute a
    WHERE a.attnum > 0 AND NOT a.attisdropped AND a.attrelid IN ('edition'::regclass, 'edition_change'::regclass, 'correction'::regclass, 'figure_revision'::regclass,
        'target_revision'::regclass, 'target'::regclass, 'plan'::regclass, 'measure'::regclass, 'measure_report'::regclass, 'target_commentary'::regclass, 'source'::regclass, 'source_use'::regclass,
        'department'::regclass, 'department_succession'::regclass, 'assignment'::regclass, 'target_share'::regclass, 'region'::regclass, 'region_end'::regclass, 'indicator'::regclass);
    IF obj_description(to_regnamespace('past'), 'pg_namespace') = present THEN
        RETURN;
    END IF;
    SET LOCAL client_min_messages = warning;
    DROP SCHEMA IF EXISTS past CASCADE;
    CREATE SCHEMA past;
    EXECUTE format('COMMENT ON SCHEMA past IS %L', present);

    -- facts ---------------------------------------------------------------------------------------------------------

    CREATE VIEW past.edition AS SELECT * FROM edition WHERE number <= current_setting('lantu.edition')::bigint;
    CREATE VIEW past.edition_change AS SELECT * FROM edition_change WHERE edition <= current_setting('lantu.edition')::bigint;
    CREATE VIEW past.correction AS SELECT * FROM correction WHERE edition <= current_setting('lantu.edition')::bigint;

    CREATE VIEW past.later AS SELECT key FROM edition WHERE number > current_setting('lantu.edition')::bigint AND key IS NOT NULL;
    -- what had not been corrected yet was served as it was
    CREATE VIEW past.undone AS SELECT * FROM correction WHERE edition > current_setting('lantu.edition')::bigint;

    EXECUTE format('CREATE VIEW past.figure_revision AS SELECT %s FROM figure_revision t
        WHERE t.state IN (''PUBLISHED'', ''CORRECTED'') AND NOT EXISTS (SELECT FROM past.later l WHERE l.key = t.came_with)',
        pg_temp.columns('figure_revision', jsonb_build_object('state', 'CASE WHEN t.state = ''CORRECTED''
            AND EXISTS (SELECT FROM past.undone u WHERE u.revision = t.id) THEN ''PUBLISHED'' ELSE t.state END')));
    EXECUTE format('CREATE VIEW past.target_revision AS SELECT %s FROM target_revision t
        WHERE NOT EXISTS (SELECT FROM past.later l WHERE l.key = t.came_with)',
        pg_temp.columns('target_revision', jsonb_build_object('corrected_by',
            'CASE WHEN NOT EXISTS (SELECT FROM past.undone u WHERE u.id = t.corrected_by) THEN t.corrected_by END')));
    EXECUTE format('CREATE VIEW past.target AS SELECT %s FROM target t
        WHERE EXISTS (SELECT FROM past.target_revision r WHERE r.target = t.id)',
        pg_temp.columns('target', (SELECT jsonb_object_agg(name, format('coalesce((SELECT u.%1$I FROM past.undone u
            WHERE u.target = t.id AND u.subject = ''TARGET'' ORDER BY u.id LIMIT 1), t.%1$I)', name)) FROM unnest(ARRAY['indicator', 'year', 'kind']) AS name)));
    CREATE VIEW past.plan AS SELECT * FROM plan p WHERE NOT EXISTS (SELECT FROM past.later l WHERE l.key = p.came_with);
    CREATE VIEW past.measure AS SELECT * FROM measure m WHERE NOT EXISTS (SELECT FROM past.later l WHERE l.key = m.came_with);
    CREATE VIEW past.region AS SELECT * FROM region g WHERE NOT EXISTS (SELECT FROM past.later l WHERE l.key = g.came_with);
    CREATE VIEW past.region_end AS SELECT * FROM region_end e WHERE NOT EXISTS (SELECT FROM past.later l WHERE l.key = e.came_with);
    CREATE VIEW past.indicator AS SELECT * FROM indicator i WHERE NOT EXISTS (SELECT FROM past.later l WHERE l.key = i.came_with);
    CREATE VIEW past.department AS SELECT * FROM department d WHERE NOT EXISTS (SELECT FROM past.later l WHERE l.key = d.came_with);
    CREATE VIEW past.department_succession AS
    SELECT * FROM department_succession s WHERE NOT EXISTS (SELECT FROM past.later l WHERE l.key = s.came_with);
    CREATE VIEW past.assignment AS SELECT * FROM assignment a WHERE NOT EXISTS (SELECT FROM past.later l WHERE l.key = a.came_with);
    EXECUTE format('CREATE VIEW past.target_share AS SELECT %s FROM target_share t
        WHERE NOT EXISTS (SELECT FROM past.later l WHERE l.key = t.came_with)',
        pg_temp.columns('target_share', jsonb_build_object('corrected_by',
            'CASE WHEN NOT EXISTS (SELECT FROM past.undone u WHERE u.id = t.corrected_by) THEN t.corrected_by END')));
    CREATE VIEW past.measure_report AS SELECT * FROM measure_report r
        WHERE r.state = 'PUBLISHED' AND NOT EXISTS (SELECT FROM past.later l WHERE l.key = r.came_with);
    CREATE VIEW past.target_commentary AS SELECT * FROM target_commentary c
        WHERE c.state = 'PUBLISHED' AND NOT EXISTS (SELECT FROM past.later l WHERE l.key = c.came_with);
    CREATE VIEW past.source AS
    SELECT x.* FROM source s LEFT JOIN LATERAL (SELECT jsonb_object_agg(e.key, e.value ORDER BY u.id DESC) AS was
        FROM past.undone u CROSS JOIN jsonb_each(u.was) AS e WHERE u.source = s.id) AS w ON true
    CROSS JOIN LATERAL jsonb_populate_record(s, coalesce(w.was, '{}')) AS x
    WHERE NOT EXISTS (SELECT FROM past.later l WHERE l.key = s.came_with);

    -- what is kept counted: what came and went later is set off, so that it costs no more than that -------------------

    CREATE VIEW past.difference AS
    SELECT -1 AS sign, f.region, f.indicator, f.year, r.figure, r.source, r.known_on, r.date_precision
    FROM past.later l JOIN figure_revision r ON r.came_with = l.key AND r.state = 'PUBLISHED' JOIN figure f ON f.id = r.figure
    UNION ALL
    SELECT 1, f.region, f.indicator, f.year, r.figure, r.source, r.known_on, r.date_precision
    FROM past.undone u JOIN figure_revision r ON r.id = u.revision JOIN figure f ON f.id = r.figure
    WHERE NOT EXISTS (SELECT FROM past.later l WHERE l.key = r.came_with);

    CREATE VIEW past.publication_region AS
    SELECT source, known_on, date_precision, region, sum(figures)::bigint AS figures
    FROM (SELECT source, known_on, date_precision, region, figures FROM publication_region
        UNION ALL SELECT source, known_on, date_precision, region, sign FROM past.difference) AS c
    GROUP BY source, known_on, date_precision, region HAVING sum(figures) > 0;

    CREATE VIEW past.publication AS
    SELECT source, known_on, date_precision, sum(figures)::bigint AS figures, count(*) AS regions
    FROM past.publication_region GROUP BY source, known_on, date_precision;

    CREATE VIEW past.source_series AS
    SELECT source, indicator, year, sum(figures)::bigint AS figures
    FROM (SELECT source, indicator, year, figures FROM source_series
        UNION ALL SELECT source, indicator, year, sign FROM past.difference) AS c
    GROUP BY source, indicator, year HAVING sum(figures) > 0;

    CREATE VIEW past.source_use AS
    SELECT source, sum(plans)::bigint AS plans, sum(targets)::bigint AS targets, sum(measures)::bigint AS measures, sum(figures)::bigint AS figures
    FROM (SELECT source, plans, targets, measures, figures FROM source_use
        UNION ALL SELECT p.source, -1, 0, 0, 0 FROM past.later l JOIN plan p ON p.came_with = l.key
        UNION ALL SELECT r.source, 0, -1, 0, 0 FROM past.later l JOIN target_revision r ON r.came_with = l.key AND r.corrected_by IS NULL
        UNION ALL SELECT r.source, 0, 1, 0, 0 FROM past.undone u JOIN past.target_revision r ON r.target = u.target
            JOIN target_revision n ON (n.target, n.number) = (r.target, r.number) AND n.corrected_by = u.id
        UNION ALL SELECT m.source, 0, 0, -1, 0 FROM past.later l JOIN measure m ON m.came_with = l.key
        UNION ALL SELECT source, 0, 0, 0, sign FROM past.difference) AS c
    GROUP BY source;

    CREATE VIEW past.first_actual AS
    SELECT a.region, a.indicator, a.known_on FROM first_actual a
    WHERE NOT EXISTS (SELECT FROM past.difference d WHERE d.region = a.region AND d.indicator = a.indicator)
    UNION ALL
    SELECT s.region, s.indicator, min(r.known_on)
    FROM (SELECT DISTINCT region, indicator FROM past.difference) AS s
    JOIN figure f ON f.region = s.region AND f.indicator = s.indicator JOIN past.figure_revision r ON r.figure = f.id
    WHERE r.state = 'PUBLISHED' AND r.obs_status <> 'E' GROUP BY s.region, s.indicator;

    -- differences already: what figures that changed tell now is taken back, what they told then put in its place
    CREATE VIEW past.figure_count AS
    SELECT indicator, year, level, known_on, figures, ranked FROM figure_count
    UNION ALL
    SELECT f.indicator, f.year, g.level, d.known_on, d.sign * (d.before IS NULL)::integer, d.sign * (d.ranked - coalesce(d.before, 0))
    FROM (SELECT sign, figure, known_on, ranked, lag(ranked) OVER (PARTITION BY sign, figure ORDER BY known_on) AS before
        FROM (SELECT v.sign, v.figure, v.known_on,
                max(bool_or(v.obs_status <> 'E')::integer) OVER (PARTITION BY v.sign, v.figure ORDER BY v.known_on) AS ranked
            FROM (SELECT DISTINCT figure FROM past.difference) AS c
            JOIN (SELECT -1 AS sign, figure, known_on, obs_status FROM figure_revision WHERE state = 'PUBLISHED'
                UNION ALL SELECT 1, figure, known_on, obs_status FROM past.figure_revision WHERE state = 'PUBLISHED') AS v
                ON v.figure = c.figure
            GROUP BY v.sign, v.figure, v.known_on) AS day) AS d
    JOIN figure f ON f.id = d.figure JOIN region g ON g.code = f.region;
END $past$;

DROP FUNCTION pg_temp.columns(text, jsonb);
