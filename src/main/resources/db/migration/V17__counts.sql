-- Counts that pages need over everything, kept with each statement that publishes, by sets: whoever loads millions of figures
-- in one statement counts them once. They are a second copy: recount() makes them anew from what they count.

-- how many figures of an indicator and year came in on a day, and how many of them can be ranked from then on: differences, to
-- be added up to the day asked for
CREATE TABLE figure_count (
    indicator text NOT NULL REFERENCES indicator,
    year      integer NOT NULL,
    level     text NOT NULL,
    known_on  date NOT NULL,
    figures   bigint NOT NULL,
    ranked    bigint NOT NULL,
    PRIMARY KEY (indicator, year, level, known_on)
);

-- since when a region has an actual of an indicator
CREATE TABLE first_actual (
    region    text NOT NULL REFERENCES region,
    indicator text NOT NULL REFERENCES indicator,
    known_on  date NOT NULL,
    PRIMARY KEY (region, indicator)
);

-- what a source made public on a day
CREATE TABLE publication (
    source         text NOT NULL REFERENCES source,
    known_on       date NOT NULL,
    date_precision text NOT NULL,
    figures        bigint NOT NULL,
    regions        bigint NOT NULL,
    PRIMARY KEY (source, known_on, date_precision)
);
CREATE INDEX publication_newest ON publication (known_on DESC, figures DESC, source);

CREATE TABLE publication_region (
    source         text NOT NULL REFERENCES source,
    known_on       date NOT NULL,
    date_precision text NOT NULL,
    region         text NOT NULL REFERENCES region,
    figures        bigint NOT NULL,
    PRIMARY KEY (source, known_on, date_precision, region)
);

-- of which indicators and years a source has vintages
CREATE TABLE source_series (
    source    text NOT NULL REFERENCES source,
    indicator text NOT NULL REFERENCES indicator,
    year      integer NOT NULL,
    figures   bigint NOT NULL,
    PRIMARY KEY (source, indicator, year)
);

-- how much rests on a source
CREATE TABLE source_use (
    source   text PRIMARY KEY REFERENCES source,
    plans    bigint NOT NULL DEFAULT 0,
    targets  bigint NOT NULL DEFAULT 0,
    measures bigint NOT NULL DEFAULT 0,
    figures  bigint NOT NULL DEFAULT 0
);

-- figures ---------------------------------------------------------------------------------------------------------

-- counts revisions that have just become published; of two transactions one waits until the other has ended
CREATE FUNCTION count_published(revisions bigint[]) RETURNS void LANGUAGE plpgsql AS $$
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
        SELECT r.figure, r.known_on, r.obs_status, r.decided_at, r.id, n.id IS NOT NULL AS new
        FROM (SELECT DISTINCT o.figure FROM unnest(revisions) AS n (id) JOIN figure_revision o ON o.id = n.id) AS f
        JOIN figure_revision r ON r.figure = f.figure AND r.state = 'PUBLISHED'
        LEFT JOIN unnest(revisions) AS n (id) ON n.id = r.id
    ), day AS (
        (SELECT DISTINCT ON (figure, known_on) 1 AS sign, figure, known_on, (obs_status <> 'E')::integer AS ranked
        FROM vintage ORDER BY figure, known_on, decided_at DESC, id DESC)
        UNION ALL
        (SELECT DISTINCT ON (figure, known_on) -1, figure, known_on, (obs_status <> 'E')::integer
        FROM vintage WHERE NOT new ORDER BY figure, known_on, decided_at DESC, id DESC)
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

CREATE FUNCTION count_published() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    revisions bigint[];
BEGIN
    IF TG_OP = 'INSERT' THEN
        SELECT array_agg(id) INTO revisions FROM added WHERE state = 'PUBLISHED';
    ELSE
        SELECT array_agg(a.id) INTO revisions FROM added a JOIN replaced r ON r.id = a.id
        WHERE a.state = 'PUBLISHED' AND r.state <> 'PUBLISHED';
    END IF;
    IF revisions IS NOT NULL THEN
        PERFORM count_published(revisions);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER count_inserted AFTER INSERT ON figure_revision REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION count_published();
CREATE TRIGGER count_updated AFTER UPDATE ON figure_revision REFERENCING OLD TABLE AS replaced NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION count_published();

-- plans, targets and measures ---------------------------------------------------------------------------------------

-- the lock first, as a statement of its own: what is counted then is what others have committed
CREATE FUNCTION count_uses(sources text[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('lantu.counts'));
    INSERT INTO source_use (source, plans, targets, measures)
    SELECT s, (SELECT count(*) FROM plan WHERE source = s), (SELECT count(*) FROM target_revision WHERE source = s),
        (SELECT count(*) FROM measure WHERE source = s)
    FROM (SELECT DISTINCT s FROM unnest(sources) AS s WHERE s IS NOT NULL ORDER BY s) AS used
    ON CONFLICT (source) DO UPDATE SET plans = excluded.plans, targets = excluded.targets, measures = excluded.measures;
END $$;

CREATE FUNCTION count_uses() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP IN ('INSERT', 'UPDATE') THEN
        PERFORM count_uses((SELECT array_agg(DISTINCT source) FROM added));
    END IF;
    IF TG_OP IN ('UPDATE', 'DELETE') THEN
        PERFORM count_uses((SELECT array_agg(DISTINCT source) FROM removed));
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER count_uses_inserted AFTER INSERT ON plan REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION count_uses();
CREATE TRIGGER count_uses_updated AFTER UPDATE ON plan REFERENCING OLD TABLE AS removed NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION count_uses();
CREATE TRIGGER count_uses_deleted AFTER DELETE ON plan REFERENCING OLD TABLE AS removed
    FOR EACH STATEMENT EXECUTE FUNCTION count_uses();
CREATE TRIGGER count_uses_inserted AFTER INSERT ON target_revision REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION count_uses();
CREATE TRIGGER count_uses_updated AFTER UPDATE ON target_revision REFERENCING OLD TABLE AS removed NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION count_uses();
CREATE TRIGGER count_uses_deleted AFTER DELETE ON target_revision REFERENCING OLD TABLE AS removed
    FOR EACH STATEMENT EXECUTE FUNCTION count_uses();
CREATE TRIGGER count_uses_inserted AFTER INSERT ON measure REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION count_uses();
CREATE TRIGGER count_uses_updated AFTER UPDATE ON measure REFERENCING OLD TABLE AS removed NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION count_uses();
CREATE TRIGGER count_uses_deleted AFTER DELETE ON measure REFERENCING OLD TABLE AS removed
    FOR EACH STATEMENT EXECUTE FUNCTION count_uses();

-- whoever loads past the guards is counted all the same
ALTER TABLE figure_revision ENABLE ALWAYS TRIGGER count_inserted, ENABLE ALWAYS TRIGGER count_updated;
ALTER TABLE plan ENABLE ALWAYS TRIGGER count_uses_inserted, ENABLE ALWAYS TRIGGER count_uses_updated, ENABLE ALWAYS TRIGGER count_uses_deleted;
ALTER TABLE target_revision ENABLE ALWAYS TRIGGER count_uses_inserted, ENABLE ALWAYS TRIGGER count_uses_updated, ENABLE ALWAYS TRIGGER count_uses_deleted;
ALTER TABLE measure ENABLE ALWAYS TRIGGER count_uses_inserted, ENABLE ALWAYS TRIGGER count_uses_updated, ENABLE ALWAYS TRIGGER count_uses_deleted;

-- from nothing ------------------------------------------------------------------------------------------------------

CREATE FUNCTION recount() RETURNS void LANGUAGE plpgsql AS $$
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
        FROM (SELECT DISTINCT ON (figure, known_on) figure, known_on, (obs_status <> 'E')::integer AS ranked
            FROM figure_revision WHERE state = 'PUBLISHED' ORDER BY figure, known_on, decided_at DESC, id DESC) AS vintage) AS d
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
        UNION ALL SELECT source, 0, count(*), 0, 0 FROM target_revision GROUP BY source
        UNION ALL SELECT source, 0, 0, count(*), 0 FROM measure GROUP BY source
        UNION ALL SELECT source, 0, 0, 0, sum(figures) FROM source_series GROUP BY source) AS used
    GROUP BY source;
END $$;

SELECT recount();
