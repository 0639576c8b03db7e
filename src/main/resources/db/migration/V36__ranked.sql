-- Which figures can be ranked: an estimate never displaces a normal or provisional figure of the same year, so a figure that
-- could be ranked once can be ranked ever after. The counts of V17 and V20 took it back when an estimate came later.

CREATE OR REPLACE FUNCTION count_published(revisions bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('lantu.counts'));

    WITH newly AS (
        SELECT r.source, r.known_on, r.date_precision, f.region, count(*) AS figures
        FROM unnest(revisions) AS n (id) JOIN figure_revision r ON r.id = n.id JOIN figure f ON f.id = r.figure
        GROUP BY r.source, r.known_on, r.date_precision, f.region
    ), counted AS (
        INSERT INTO publication_region AS p SELECT * FROM newly
        ON CONFLICT (source, known_on, date_precision, region) DO UPDATE SET figures = p.figures + excluded.figures
        RETURNING p.source, p.known_on, p.date_precision, p.xmax = 0 AS first
    )
    INSERT INTO publication AS p
    SELECT source, known_on, date_precision, sum(figures), (SELECT count(*) FROM counted c
        WHERE (c.source, c.known_on, c.date_precision) = (n.source, n.known_on, n.date_precision) AND c.first)
    FROM newly n GROUP BY source, known_on, date_precision
    ON CONFLICT (source, known_on, date_precision) DO UPDATE SET figures = p.figures + excluded.figures, regions = p.regions + excluded.regions;

    INSERT INTO source_series AS s
    SELECT r.source, f.indicator, f.year, count(*)
    FROM unnest(revisions) AS n (id) JOIN figure_revision r ON r.id = n.id JOIN figure f ON f.id = r.figure
    GROUP BY r.source, f.indicator, f.year
    ON CONFLICT (source, indicator, year) DO UPDATE SET figures = s.figures + excluded.figures;

    INSERT INTO source_use AS u (source, figures)
    SELECT r.source, count(*) FROM unnest(revisions) AS n (id) JOIN figure_revision r ON r.id = n.id GROUP BY r.source
    ON CONFLICT (source) DO UPDATE SET figures = u.figures + excluded.figures;

    INSERT INTO first_actual AS a
    SELECT f.region, f.indicator, min(r.known_on)
    FROM unnest(revisions) AS n (id) JOIN figure_revision r ON r.id = n.id JOIN figure f ON f.id = r.figure
    WHERE r.obs_status <> 'E'
    GROUP BY f.region, f.indicator
    ON CONFLICT (region, indicator) DO UPDATE SET known_on = excluded.known_on WHERE excluded.known_on < a.known_on;

    -- what the figures told before is taken back, what they tell now is put in its place
    WITH vintage AS (
        SELECT r.figure, r.known_on, r.obs_status, n.id IS NOT NULL AS new
        FROM (SELECT DISTINCT o.figure FROM unnest(revisions) AS n (id) JOIN figure_revision o ON o.id = n.id) AS f
        JOIN figure_revision r ON r.figure = f.figure AND r.state = 'PUBLISHED'
        LEFT JOIN unnest(revisions) AS n (id) ON n.id = r.id
    ), day AS (
        SELECT 1 AS sign, figure, known_on, max(bool_or(obs_status <> 'E')::integer) OVER (PARTITION BY figure ORDER BY known_on) AS ranked
        FROM vintage GROUP BY figure, known_on
        UNION ALL
        SELECT -1, figure, known_on, max(bool_or(obs_status <> 'E')::integer) OVER (PARTITION BY figure ORDER BY known_on)
        FROM vintage WHERE NOT new GROUP BY figure, known_on
    ), change AS (
        SELECT figure, known_on, sign * (lag(known_on) OVER earlier IS NULL)::integer AS figures,
            sign * (ranked - coalesce(lag(ranked) OVER earlier, 0)) AS ranked
        FROM day WINDOW earlier AS (PARTITION BY sign, figure ORDER BY known_on)
    )
    INSERT INTO figure_count AS c
    SELECT f.indicator, f.year, g.level, h.known_on, sum(h.figures), sum(h.ranked)
    FROM change h JOIN figure f ON f.id = h.figure JOIN region g ON g.code = f.region
    GROUP BY f.indicator, f.year, g.level, h.known_on
    HAVING sum(h.figures) <> 0 OR sum(h.ranked) <> 0
    ON CONFLICT (indicator, year, level, known_on) DO UPDATE SET figures = c.figures + excluded.figures, ranked = c.ranked + excluded.ranked;
END $$;

CREATE OR REPLACE FUNCTION uncount_corrected(revisions bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('lantu.counts'));

    WITH gone AS (
        SELECT r.source, r.known_on, r.date_precision, f.region, count(*) AS figures
        FROM unnest(revisions) AS n (id) JOIN figure_revision r ON r.id = n.id JOIN figure f ON f.id = r.figure
        GROUP BY r.source, r.known_on, r.date_precision, f.region
    )
    UPDATE publication_region p SET figures = p.figures - g.figures FROM gone g
    WHERE (p.source, p.known_on, p.date_precision, p.region) = (g.source, g.known_on, g.date_precision, g.region);
    DELETE FROM publication_region WHERE figures = 0;
    WITH touched AS (
        SELECT DISTINCT r.source, r.known_on, r.date_precision FROM unnest(revisions) AS n (id) JOIN figure_revision r ON r.id = n.id
    ), now AS (
        SELECT t.source, t.known_on, t.date_precision, coalesce(sum(p.figures), 0) AS figures, count(p.region) AS regions
        FROM touched t LEFT JOIN publication_region p
            ON (p.source, p.known_on, p.date_precision) = (t.source, t.known_on, t.date_precision)
        GROUP BY t.source, t.known_on, t.date_precision
    )
    UPDATE publication p SET figures = n.figures, regions = n.regions FROM now n
    WHERE (p.source, p.known_on, p.date_precision) = (n.source, n.known_on, n.date_precision);
    DELETE FROM publication WHERE figures = 0;

    WITH gone AS (
        SELECT r.source, f.indicator, f.year, count(*) AS figures
        FROM unnest(revisions) AS n (id) JOIN figure_revision r ON r.id = n.id JOIN figure f ON f.id = r.figure
        GROUP BY r.source, f.indicator, f.year
    )
    UPDATE source_series s SET figures = s.figures - g.figures FROM gone g
    WHERE (s.source, s.indicator, s.year) = (g.source, g.indicator, g.year);
    DELETE FROM source_series WHERE figures = 0;

    WITH gone AS (
        SELECT r.source, count(*) AS figures FROM unnest(revisions) AS n (id) JOIN figure_revision r ON r.id = n.id GROUP BY r.source
    )
    UPDATE source_use u SET figures = u.figures - g.figures FROM gone g WHERE u.source = g.source;
    DELETE FROM source_use WHERE plans = 0 AND targets = 0 AND measures = 0 AND figures = 0;

    DELETE FROM first_actual a USING (SELECT DISTINCT f.region, f.indicator
        FROM unnest(revisions) AS n (id) JOIN figure_revision r ON r.id = n.id JOIN figure f ON f.id = r.figure) AS t
    WHERE (a.region, a.indicator) = (t.region, t.indicator);
    INSERT INTO first_actual
    SELECT f.region, f.indicator, min(r.known_on)
    FROM (SELECT DISTINCT f.region, f.indicator
        FROM unnest(revisions) AS n (id) JOIN figure_revision r ON r.id = n.id JOIN figure f ON f.id = r.figure) AS t
    JOIN figure f ON (f.region, f.indicator) = (t.region, t.indicator) JOIN figure_revision r ON r.figure = f.id
    WHERE r.state = 'PUBLISHED' AND r.obs_status <> 'E'
    GROUP BY f.region, f.indicator;

    -- what the figures told with them is taken back, what they tell without them is put in its place
    WITH vintage AS (
        SELECT r.figure, r.known_on, r.obs_status, n.id IS NOT NULL AS gone
        FROM (SELECT DISTINCT o.figure FROM unnest(revisions) AS n (id) JOIN figure_revision o ON o.id = n.id) AS f
        JOIN figure_revision r ON r.figure = f.figure
        LEFT JOIN unnest(revisions) AS n (id) ON n.id = r.id
        WHERE r.state = 'PUBLISHED' OR n.id IS NOT NULL
    ), day AS (
        SELECT 1 AS sign, figure, known_on, max(bool_or(obs_status <> 'E')::integer) OVER (PARTITION BY figure ORDER BY known_on) AS ranked
        FROM vintage WHERE NOT gone GROUP BY figure, known_on
        UNION ALL
        SELECT -1, figure, known_on, max(bool_or(obs_status <> 'E')::integer) OVER (PARTITION BY figure ORDER BY known_on)
        FROM vintage GROUP BY figure, known_on
    ), change AS (
        SELECT figure, known_on, sign * (lag(known_on) OVER earlier IS NULL)::integer AS figures,
            sign * (ranked - coalesce(lag(ranked) OVER earlier, 0)) AS ranked
        FROM day WINDOW earlier AS (PARTITION BY sign, figure ORDER BY known_on)
    )
    INSERT INTO figure_count AS c
    SELECT f.indicator, f.year, g.level, h.known_on, sum(h.figures), sum(h.ranked)
    FROM change h JOIN figure f ON f.id = h.figure JOIN region g ON g.code = f.region
    GROUP BY f.indicator, f.year, g.level, h.known_on
    HAVING sum(h.figures) <> 0 OR sum(h.ranked) <> 0
    ON CONFLICT (indicator, year, level, known_on) DO UPDATE SET figures = c.figures + excluded.figures, ranked = c.ranked + excluded.ranked;
    DELETE FROM figure_count WHERE figures = 0 AND ranked = 0;
END $$;

CREATE OR REPLACE FUNCTION recount() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('lantu.counts'));
    DELETE FROM figure_count;
    DELETE FROM first_actual;
    DELETE FROM publication;
    DELETE FROM publication_region;
    DELETE FROM source_series;
    DELETE FROM source_use;

    INSERT INTO figure_count
    SELECT f.indicator, f.year, g.level, d.known_on, count(*) FILTER (WHERE d.before IS NULL),
        sum(d.ranked - coalesce(d.before, 0))
    FROM (SELECT figure, known_on, ranked, lag(ranked) OVER (PARTITION BY figure ORDER BY known_on) AS before
        FROM (SELECT figure, known_on, max(bool_or(obs_status <> 'E')::integer) OVER (PARTITION BY figure ORDER BY known_on) AS ranked
            FROM figure_revision WHERE state = 'PUBLISHED' GROUP BY figure, known_on) AS day) AS d
    JOIN figure f ON f.id = d.figure JOIN region g ON g.code = f.region
    GROUP BY f.indicator, f.year, g.level, d.known_on
    HAVING count(*) FILTER (WHERE d.before IS NULL) <> 0 OR sum(d.ranked - coalesce(d.before, 0)) <> 0;

    INSERT INTO first_actual
    SELECT f.region, f.indicator, min(r.known_on) FROM figure f JOIN figure_revision r ON r.figure = f.id
    WHERE r.state = 'PUBLISHED' AND r.obs_status <> 'E' GROUP BY f.region, f.indicator;

    INSERT INTO publication_region
    SELECT r.source, r.known_on, r.date_precision, f.region, count(*) FROM figure f JOIN figure_revision r ON r.figure = f.id
    WHERE r.state = 'PUBLISHED' GROUP BY r.source, r.known_on, r.date_precision, f.region;

    INSERT INTO publication
    SELECT source, known_on, date_precision, sum(figures), count(*) FROM publication_region GROUP BY source, known_on, date_precision;

    INSERT INTO source_series
    SELECT r.source, f.indicator, f.year, count(*) FROM figure f JOIN figure_revision r ON r.figure = f.id
    WHERE r.state = 'PUBLISHED' GROUP BY r.source, f.indicator, f.year;

    INSERT INTO source_use
    SELECT source, sum(plans), sum(targets), sum(measures), sum(figures)
    FROM (SELECT source, count(*) AS plans, 0 AS targets, 0 AS measures, 0 AS figures FROM plan GROUP BY source
        UNION ALL SELECT source, 0, count(*), 0, 0 FROM target_revision WHERE corrected_by IS NULL GROUP BY source
        UNION ALL SELECT source, 0, 0, count(*), 0 FROM measure GROUP BY source
        UNION ALL SELECT source, 0, 0, 0, sum(figures) FROM source_series GROUP BY source) AS used
    GROUP BY source;
END $$;

SELECT recount();
