-- Editions: the numbered states of what is published. Whatever changes published facts makes the next edition in its own
-- transaction, a portal's publication as well as a migration or somebody at psql.

CREATE TABLE edition (
    number bigint PRIMARY KEY,
    at     timestamptz NOT NULL,
    reason text NOT NULL CHECK (reason IN ('FIGURES_PUBLISHED', 'CATALOGUE_CHANGED', 'MIGRATION', 'JUDGED_ANEW')),
    -- whether the verdicts kept agree with it; what no portal made is judged by the next portal that hears of it
    judged boolean NOT NULL,
    -- how many figures came with it; where there are more than edition_change lists, it lists none
    figures integer NOT NULL DEFAULT 0
);
CREATE INDEX edition_by_time ON edition (at);
CREATE INDEX edition_judged ON edition (number) WHERE judged;
CREATE INDEX edition_unjudged ON edition (number) WHERE NOT judged;

-- one row, and the lock that puts editions in order: taken last in a transaction
CREATE TABLE edition_counter (
    singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
    number    bigint NOT NULL
);

-- what an edition brought: published figures, promises made or revised, verdicts that turned
CREATE TABLE edition_change (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    edition        bigint NOT NULL REFERENCES edition,
    kind           text NOT NULL CHECK (kind IN ('FIGURE', 'TARGET', 'VERDICT')),
    region         text NOT NULL REFERENCES region,
    indicator      text NOT NULL REFERENCES indicator,
    year           integer NOT NULL,
    -- a figure: the revision, and the one that counted before
    revision       bigint REFERENCES figure_revision,
    previous       bigint REFERENCES figure_revision,
    -- a promise and a verdict: of which target, which may be gone by now, and which revision of it
    plan           text,
    target         text,
    number         integer,
    -- a verdict: as it stood on the day of the edition, before and after
    kept_before    text,
    kept_after     text,
    outlook_before text,
    outlook_after  text,
    CHECK ((kind = 'FIGURE') = (revision IS NOT NULL)),
    CHECK ((kind = 'FIGURE') = (target IS NULL) AND (target IS NULL) = (plan IS NULL)),
    CHECK ((kind = 'VERDICT') = (kept_after IS NOT NULL))
);
CREATE UNIQUE INDEX edition_change_by_revision ON edition_change (revision) WHERE revision IS NOT NULL;
CREATE INDEX edition_change_by_edition ON edition_change (edition, id);
CREATE INDEX edition_change_by_region ON edition_change (region, edition, id);
CREATE INDEX edition_change_by_indicator ON edition_change (indicator, edition, id);
CREATE INDEX edition_change_by_target ON edition_change (plan, target, edition, id) WHERE plan IS NOT NULL;

-- what a running transaction owes: empty between transactions
CREATE TABLE edition_pending (
    xid            xid8 PRIMARY KEY,
    -- whether verdicts may rest on what it changed
    verdicts       boolean NOT NULL DEFAULT false,
    -- figures that a seed enters as published have numbers from this one on
    first_revision bigint
);
CREATE TABLE edition_pending_change (
    xid      xid8 NOT NULL,
    revision bigint,
    target   bigint,
    number   integer
);
CREATE INDEX edition_pending_change_by_xid ON edition_pending_change (xid);

-- Makes the next edition of the transaction; the portal calls it at the very end of a publication, the triggers below in
-- every other transaction. Whoever loads figures past the triggers calls it too.
CREATE FUNCTION make_edition(edition_reason text, edition_at timestamptz, edition_judged boolean) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    most_listed CONSTANT integer := 10000;
    pending edition_pending%ROWTYPE;
    made bigint;
    published bigint[];
    published_count integer;
BEGIN
    UPDATE edition_counter SET number = number + 1 RETURNING number INTO made;
    DELETE FROM edition_pending WHERE xid = pg_current_xact_id() RETURNING * INTO pending;
    PERFORM set_config('lantu.edition_pending', '', true), set_config('lantu.edition_figures', '', true);

    SELECT array_agg(revision) INTO published FROM edition_pending_change WHERE xid = pg_current_xact_id() AND revision IS NOT NULL;
    published_count := coalesce(cardinality(published), 0);
    IF pending.first_revision IS NOT NULL THEN
        SELECT published_count + count(*) INTO published_count FROM figure_revision r
        WHERE r.id >= pending.first_revision AND r.state = 'PUBLISHED' AND NOT r.id = ANY (coalesce(published, '{}'))
            AND NOT EXISTS (SELECT FROM edition_change c WHERE c.revision = r.id);
        IF published_count <= most_listed THEN
            SELECT coalesce(published, '{}') || array_agg(r.id) INTO published FROM figure_revision r
            WHERE r.id >= pending.first_revision AND r.state = 'PUBLISHED' AND NOT r.id = ANY (coalesce(published, '{}'))
                AND NOT EXISTS (SELECT FROM edition_change c WHERE c.revision = r.id);
        END IF;
    END IF;
    INSERT INTO edition (number, at, reason, judged, figures) VALUES (made, edition_at, edition_reason, edition_judged, published_count);
    IF published_count <= most_listed THEN
        INSERT INTO edition_change (edition, kind, region, indicator, year, revision, previous)
        SELECT made, 'FIGURE', f.region, f.indicator, f.year, r.id,
            (SELECT p.id FROM figure_revision p WHERE p.figure = r.figure AND p.state = 'PUBLISHED' AND NOT p.id = ANY (published)
            ORDER BY p.known_on DESC, p.decided_at DESC, p.id DESC LIMIT 1)
        FROM unnest(published) AS n (id) JOIN figure_revision r ON r.id = n.id JOIN figure f ON f.id = r.figure
        ORDER BY f.region, f.indicator, f.year, r.id;
    END IF;
    INSERT INTO edition_change (edition, kind, region, indicator, year, plan, target, number)
    SELECT made, 'TARGET', p.region, t.indicator, t.year, t.plan, t.code, c.number
    FROM edition_pending_change c JOIN target t ON t.id = c.target JOIN plan p ON p.code = t.plan
    WHERE c.xid = pg_current_xact_id()
    ORDER BY t.plan, t.ordinal, c.number;
    DELETE FROM edition_pending_change WHERE xid = pg_current_xact_id();
    PERFORM pg_notify('lantu_edition', made::text);
    RETURN made;
END $$;

-- at the commit, for whoever has not made it
CREATE FUNCTION make_pending_edition() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    owed edition_pending%ROWTYPE;
BEGIN
    SELECT * INTO owed FROM edition_pending WHERE xid = NEW.xid;
    IF owed.xid IS NOT NULL THEN
        PERFORM make_edition(CASE WHEN owed.verdicts THEN 'MIGRATION' ELSE 'CATALOGUE_CHANGED' END, clock_timestamp(), NOT owed.verdicts);
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER make_pending_edition AFTER INSERT ON edition_pending DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION make_pending_edition();

-- A transaction is noted once. These run before the row, so that nothing is queued: 7.5 million rows cost one comparison each.
CREATE FUNCTION owe_edition(touches_verdicts boolean) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO edition_pending (xid, verdicts) VALUES (pg_current_xact_id(), touches_verdicts)
    ON CONFLICT (xid) DO UPDATE SET verdicts = edition_pending.verdicts OR excluded.verdicts;
    PERFORM set_config('lantu.edition_pending', CASE WHEN touches_verdicts THEN 'verdicts' ELSE 'catalogue' END, true);
END $$;

CREATE FUNCTION note_catalogue() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF coalesce(current_setting('lantu.edition_pending', true), '') = '' THEN
        PERFORM owe_edition(false);
    END IF;
    RETURN coalesce(NEW, OLD);
END $$;

CREATE FUNCTION note_promise() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF coalesce(current_setting('lantu.edition_pending', true), '') <> 'verdicts' THEN
        PERFORM owe_edition(true);
    END IF;
    RETURN coalesce(NEW, OLD);
END $$;

CREATE FUNCTION note_target_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF coalesce(current_setting('lantu.edition_pending', true), '') <> 'verdicts' THEN
        PERFORM owe_edition(true);
    END IF;
    INSERT INTO edition_pending_change (xid, target, number) VALUES (pg_current_xact_id(), NEW.target, NEW.number);
    RETURN NEW;
END $$;

-- a draft and a submission are nobody's business
CREATE FUNCTION note_seeded_figure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF coalesce(current_setting('lantu.edition_figures', true), '') <> 'noted' THEN
        PERFORM owe_edition(true);
        UPDATE edition_pending SET first_revision = NEW.id WHERE xid = pg_current_xact_id();
        PERFORM set_config('lantu.edition_figures', 'noted', true);
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION note_published_figure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF coalesce(current_setting('lantu.edition_pending', true), '') <> 'verdicts' THEN
        PERFORM owe_edition(true);
    END IF;
    INSERT INTO edition_pending_change (xid, revision) VALUES (pg_current_xact_id(), NEW.id);
    RETURN NEW;
END $$;

CREATE TRIGGER note_seeded_figure BEFORE INSERT ON figure_revision FOR EACH ROW
    WHEN (NEW.state = 'PUBLISHED') EXECUTE FUNCTION note_seeded_figure();
CREATE TRIGGER note_published_figure BEFORE UPDATE ON figure_revision FOR EACH ROW
    WHEN (NEW.state = 'PUBLISHED' AND OLD.state <> 'PUBLISHED') EXECUTE FUNCTION note_published_figure();
CREATE TRIGGER note_target_revision BEFORE INSERT ON target_revision FOR EACH ROW EXECUTE FUNCTION note_target_revision();
CREATE TRIGGER note_promise BEFORE INSERT OR UPDATE OR DELETE ON target FOR EACH ROW EXECUTE FUNCTION note_promise();
CREATE TRIGGER note_promise BEFORE INSERT OR UPDATE OR DELETE ON plan FOR EACH ROW EXECUTE FUNCTION note_promise();
CREATE TRIGGER note_promise BEFORE UPDATE OR DELETE ON source FOR EACH ROW EXECUTE FUNCTION note_promise();
CREATE TRIGGER note_promise BEFORE UPDATE OR DELETE ON indicator FOR EACH ROW EXECUTE FUNCTION note_promise();

DO $$
DECLARE
    published text;
BEGIN
    FOREACH published IN ARRAY ARRAY['pillar', 'measure', 'region', 'derived_rule', 'area', 'key_indicator', 'deployment', 'example',
            'worked_example', 'target_kind'] LOOP
        EXECUTE format('CREATE TRIGGER note_catalogue BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION note_catalogue()', published);
    END LOOP;
END $$;
CREATE TRIGGER note_catalogue BEFORE INSERT ON source FOR EACH ROW EXECUTE FUNCTION note_catalogue();
CREATE TRIGGER note_catalogue BEFORE INSERT ON indicator FOR EACH ROW EXECUTE FUNCTION note_catalogue();

-- the state that this migration finds
INSERT INTO edition_counter (number) VALUES (1);
INSERT INTO edition (number, at, reason, judged, figures)
SELECT 1, clock_timestamp(), 'MIGRATION', false, count(*) FROM figure_revision WHERE state = 'PUBLISHED';
