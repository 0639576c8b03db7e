-- A long import is confirmed beside the requests: what was asked for stands here until it is done or refused, so that whoever comes
-- back finds how far it is, and a portal that was killed leaves what the next one can tell. Whoever works on it holds the row of the
-- import to the end; what is under way and held by nobody was broken off, and of it nothing is in the ledger.

CREATE TABLE import_confirming (
    import     bigint PRIMARY KEY REFERENCES file_import,
    act        text NOT NULL CHECK (act IN ('draft', 'submit')),
    -- whether those with faults are left where they are
    fit_only   boolean NOT NULL,
    -- the edition beside which it was seen
    seen       bigint NOT NULL,
    asked_by   text NOT NULL,
    asked_at   timestamptz NOT NULL,
    -- since when it is under way; none before
    started_at timestamptz,
    -- how many figures there are, and how many of them are in
    figures    integer NOT NULL DEFAULT 0,
    reached    integer NOT NULL DEFAULT 0
);

-- how many figures came of it: the list of imports does not count them each time
ALTER TABLE file_import ADD COLUMN figures integer NOT NULL DEFAULT 0;
UPDATE file_import i SET figures = (SELECT count(*) FROM import_figure f WHERE f.import = i.id AND f.revision IS NOT NULL)
WHERE i.state = 'DONE';

-- large files are read a piece at a time, which is quick where they are not packed
ALTER TABLE file_import ALTER COLUMN content SET STORAGE EXTERNAL;

-- whether no figure stands in a line: such notes were looked for among all figures with each look at a preview
ALTER TABLE import_line ADD COLUMN note boolean NOT NULL DEFAULT false;
UPDATE import_line l SET note = true WHERE NOT EXISTS (SELECT FROM import_figure f
    WHERE f.import = l.import AND f.sheet = l.sheet AND f.line = l.line);
CREATE INDEX import_line_note ON import_line (import, sheet, line) WHERE note;
