-- Files of figures that somebody sends in: the file itself, what its sheets hold cell by cell, and the figures that are read of
-- them. A figure is checked again by the ledger when it is confirmed; nothing here is published. What a file was read as may be
-- read anew until then, and stays after it.

CREATE TABLE file_import (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    file_name   text NOT NULL CHECK (char_length(file_name) BETWEEN 1 AND 200),
    sha256      bytea NOT NULL CHECK (octet_length(sha256) = 32),
    content     bytea NOT NULL,
    received_by text NOT NULL,
    received_at timestamptz NOT NULL,
    state       text NOT NULL DEFAULT 'RECEIVED' CHECK (state IN ('RECEIVED', 'STAGED', 'REFUSED', 'DONE')),
    -- the edition beside which the preview stands
    edition     bigint,
    -- for all figures that name none themselves; the region and the year empty, or 0, where the file names them
    region      text NOT NULL DEFAULT '',
    year        integer NOT NULL DEFAULT 0,
    source      text NOT NULL DEFAULT '',
    known_on    text NOT NULL DEFAULT '',
    reason      text NOT NULL DEFAULT '',
    -- why the file, or the last confirmation, was refused: the key of a sentence and its arguments
    refusal     jsonb,
    -- whether figures were submitted or kept as drafts, and when
    act         text CHECK (act IN ('draft', 'submit')),
    done_at     timestamptz,
    CHECK ((state = 'DONE') = (done_at IS NOT NULL))
);
CREATE INDEX file_import_newest ON file_import (received_at DESC, id DESC);
CREATE INDEX file_import_received ON file_import (id) WHERE state = 'RECEIVED';

CREATE TABLE import_sheet (
    import      bigint NOT NULL REFERENCES file_import,
    ordinal     integer NOT NULL,
    name        text NOT NULL,
    hidden      boolean NOT NULL,
    -- how many lines stand above the first figure, and what each column is taken for
    headings    integer NOT NULL,
    columns     jsonb NOT NULL,
    -- a digest of the headings, by which a layout is known again
    fingerprint text NOT NULL,
    -- since when the columns are understood so, where somebody said it
    mapped_on   date,
    PRIMARY KEY (import, ordinal)
);

-- the cells as they came
CREATE TABLE import_line (
    import bigint NOT NULL,
    sheet  integer NOT NULL,
    line   integer NOT NULL,
    hidden boolean NOT NULL,
    cells  text[] NOT NULL,
    PRIMARY KEY (import, sheet, line),
    FOREIGN KEY (import, sheet) REFERENCES import_sheet
);

-- what they were read as, and what was found
CREATE TABLE import_figure (
    import    bigint NOT NULL,
    ordinal   integer NOT NULL,
    sheet     integer NOT NULL,
    line      integer NOT NULL,
    -- the column of the value, from 0
    cell      integer NOT NULL,
    -- empty, or 0, where it could not be read
    region    text NOT NULL,
    indicator text NOT NULL,
    year      integer NOT NULL,
    value     text NOT NULL,
    status    text NOT NULL,
    bound     text NOT NULL,
    source    text NOT NULL,
    quote     text NOT NULL,
    known_on  text NOT NULL,
    revised   boolean NOT NULL,
    note      text NOT NULL,
    reason    text NOT NULL,
    -- what was said of it when it was read: the value of a formula, a unit that was converted
    remarks   jsonb NOT NULL DEFAULT '[]',
    left_out  boolean NOT NULL DEFAULT false,
    fate      text NOT NULL DEFAULT 'UNREAD'
        CHECK (fate IN ('UNREAD', 'NEW', 'CHANGED', 'SAME', 'QUESTIONED', 'INCOMPLETE', 'WRONG')),
    findings  jsonb NOT NULL DEFAULT '[]',
    -- what the ledger had when that was said, and whether it has changed since the preview before
    before    text NOT NULL DEFAULT '',
    moved     boolean NOT NULL DEFAULT false,
    -- whether it cannot even be a draft, and whether it cannot be submitted
    refused   boolean NOT NULL DEFAULT true,
    lacking   boolean NOT NULL DEFAULT true,
    seen      bigint,
    seen_version integer,
    -- what came of it
    revision  bigint,
    PRIMARY KEY (import, ordinal),
    FOREIGN KEY (import, sheet, line) REFERENCES import_line,
    CHECK ((seen IS NULL) = (seen_version IS NULL))
);
CREATE INDEX import_figure_by_region ON import_figure (import, region, ordinal);
CREATE INDEX import_figure_by_fate ON import_figure (import, fate, ordinal);

-- what people said of the columns of a layout: the last word counts
CREATE TABLE import_mapping (
    fingerprint text PRIMARY KEY,
    columns     jsonb NOT NULL,
    said_by     text NOT NULL,
    said_on     date NOT NULL
);
