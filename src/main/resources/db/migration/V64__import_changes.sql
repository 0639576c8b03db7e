-- What people said of single figures of a file that they sent in: it stays when the file is read anew, because a column was
-- explained. What is NULL is as the file has it.

CREATE TABLE import_change (
    import    bigint NOT NULL REFERENCES file_import,
    -- where the value stands
    sheet     integer NOT NULL,
    line      integer NOT NULL,
    cell      integer NOT NULL,
    left_out  boolean NOT NULL DEFAULT false,
    region    text,
    indicator text,
    year      integer,
    value     text,
    source    text,
    known_on  text,
    reason    text,
    PRIMARY KEY (import, sheet, line, cell)
);

INSERT INTO import_change (import, sheet, line, cell, left_out)
SELECT f.import, f.sheet, f.line, f.cell, true FROM import_figure f JOIN file_import i ON i.id = f.import
WHERE f.left_out AND i.state IN ('RECEIVED', 'STAGED')
ON CONFLICT DO NOTHING;

-- how often the figures were judged: what was worked out for a preview holds until they are again
ALTER TABLE file_import ADD COLUMN judged integer NOT NULL DEFAULT 0;
