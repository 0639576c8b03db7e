-- An import is taken back as a whole: what of it still waits is thrown away, what was published is withdrawn by corrections, each
-- of which another person agrees to first. What somebody has changed since stays, and is named.

ALTER TABLE file_import ADD COLUMN done_by text;
UPDATE file_import SET done_by = received_by WHERE state = 'DONE';

CREATE TABLE import_undoing (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    import   bigint NOT NULL REFERENCES file_import,
    reason   text NOT NULL CHECK (reason <> ''),
    asked_by text NOT NULL,
    asked_at timestamptz NOT NULL
);
CREATE INDEX import_undoing_by_import ON import_undoing (import);

CREATE TABLE undone_figure (
    undoing       bigint NOT NULL REFERENCES import_undoing,
    ordinal       integer NOT NULL,
    region        text NOT NULL REFERENCES region,
    indicator     text NOT NULL REFERENCES indicator,
    year          integer NOT NULL,
    -- what the import had brought; what was thrown away is no more
    revision      bigint NOT NULL,
    -- thrown away; to be withdrawn, withdrawn, or kept by the reviewer; left alone
    fate          text NOT NULL CHECK (fate IN ('REMOVED', 'ASKED', 'WITHDRAWN', 'KEPT', 'LEFT')),
    -- why it was left alone, and by whom and when it was changed
    why           text NOT NULL DEFAULT '',
    who           text NOT NULL DEFAULT '',
    changed_at    timestamptz,
    decided_by    text,
    decided_at    timestamptz,
    decision_note text,
    PRIMARY KEY (undoing, ordinal),
    CHECK ((fate = 'LEFT') = (why <> '')),
    CHECK ((fate IN ('WITHDRAWN', 'KEPT')) = (decided_by IS NOT NULL)),
    CHECK (fate <> 'KEPT' OR decision_note IS NOT NULL)
);
-- nobody asks twice for the same
CREATE UNIQUE INDEX undone_figure_asked ON undone_figure (revision) WHERE fate = 'ASKED';
CREATE INDEX undone_figure_waiting ON undone_figure (region) WHERE fate = 'ASKED';
CREATE INDEX import_figure_by_revision ON import_figure (revision) WHERE revision IS NOT NULL;

-- what was decided stays so, and nobody decides on what they asked for
CREATE FUNCTION guard_undone_figure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR OLD.fate <> 'ASKED' THEN
        PERFORM refuse(format('figure %s %s %s', OLD.region, OLD.indicator, OLD.year), 'what came of taking it back stays on record');
    END IF;
    IF NEW.decided_by = (SELECT u.asked_by FROM import_undoing u WHERE u.id = NEW.undoing) THEN
        PERFORM refuse(format('figure %s %s %s', OLD.region, OLD.indicator, OLD.year),
            format('%s asked for taking it back and cannot decide on that; another person has to', NEW.decided_by), 'decided_by');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard_undone_figure BEFORE UPDATE OR DELETE ON undone_figure FOR EACH ROW EXECUTE FUNCTION guard_undone_figure();
CREATE TRIGGER guard_truncate BEFORE TRUNCATE ON undone_figure FOR EACH STATEMENT EXECUTE FUNCTION guard_truncate();

-- A vintage that stood before may take the place of several, one after the other.
ALTER TABLE correction DROP CONSTRAINT correction_replacement_key;
CREATE INDEX correction_by_replacement ON correction (replacement) WHERE replacement IS NOT NULL;

-- Withdraws figures that somebody asked to take back and a reviewer agrees to: each is marked as corrected, and what stood before
-- counts again. Like correct_figure it lists a correction, and like it, it deletes nothing.
CREATE FUNCTION withdraw_figures(of_undoing bigint, ordinals integer[], decider text, at timestamptz, reason_zh text, reason_en text)
        RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    wrong bigint[];
BEGIN
    UPDATE undone_figure u SET fate = 'WITHDRAWN', decided_by = decider, decided_at = at
    WHERE u.undoing = of_undoing AND u.ordinal = ANY (ordinals) AND u.fate = 'ASKED';
    SELECT array_agg(u.revision) INTO wrong FROM undone_figure u WHERE u.undoing = of_undoing AND u.ordinal = ANY (ordinals)
        AND u.fate = 'WITHDRAWN' AND u.decided_at = at;
    IF coalesce(cardinality(wrong), 0) <> cardinality(ordinals) THEN
        PERFORM refuse('undoing ' || of_undoing, 'somebody has decided on some of it meanwhile');
    END IF;
    PERFORM set_config('lantu.correcting', 'on', true);
    UPDATE figure_revision r SET state = 'CORRECTED' WHERE r.id = ANY (wrong);
    INSERT INTO correction (subject, region, indicator, year, to_region, to_indicator, to_year, revision, replacement, reason_zh, reason_en,
        corrected_at)
    SELECT 'FIGURE', f.region, f.indicator, f.year, CASE WHEN p.id IS NOT NULL THEN f.region END,
        CASE WHEN p.id IS NOT NULL THEN f.indicator END, CASE WHEN p.id IS NOT NULL THEN f.year END, r.id, p.id,
        withdraw_figures.reason_zh, withdraw_figures.reason_en, at
    FROM figure_revision r JOIN figure f ON f.id = r.figure
    LEFT JOIN LATERAL (SELECT o.id FROM figure_revision o WHERE o.figure = r.figure AND o.state = 'PUBLISHED'
        ORDER BY o.obs_status = 'E', o.known_on DESC, o.decided_at DESC, o.id DESC LIMIT 1) AS p ON true
    WHERE r.id = ANY (wrong) ORDER BY f.region, f.indicator, f.year;
    PERFORM set_config('lantu.correcting', '', true);
END $$;
