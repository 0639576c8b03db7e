-- The last back-tests: how often the outlook was right, by the figures of an edition, on a day. Of several portals on this
-- database one makes each, and the others read it here. It is no published fact, and in no archive: what is missing is made anew.

CREATE TABLE back_test (
    -- the figures are at least of this edition
    edition      bigint NOT NULL,
    made_on      date NOT NULL,
    -- which judge it asked, and in which form the report is written: portals of two versions do not read each other's
    judge        integer NOT NULL,
    form         integer NOT NULL,
    -- when the last of the figures in it was published
    published_at timestamptz,
    -- how long it took, in milliseconds
    took         bigint NOT NULL CHECK (took >= 0),
    report       text NOT NULL,
    kept_at      timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (judge, form, made_on, edition)
);
