-- The book of verdicts: every target's verdict on any day, computed once. It is a cache of what the judge says of the
-- published facts: written in the transaction of a publication, built anew where a migration or a new judge made it old.

CREATE TABLE verdict_book (
    build   integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- the judge's version
    judge   integer NOT NULL,
    -- the newest edition when it was begun
    edition bigint NOT NULL REFERENCES edition,
    state   text NOT NULL CHECK (state IN ('BUILDING', 'SERVING', 'RETIRED')),
    -- while it is built: the regions up to this one are in it
    up_to   text NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX verdict_book_one_building ON verdict_book (state) WHERE state = 'BUILDING';
CREATE UNIQUE INDEX verdict_book_one_serving ON verdict_book (state) WHERE state = 'SERVING';

-- a period over which nothing that is kept of a verdict changed; the periods of a target cover all days
CREATE TABLE verdict (
    build       integer NOT NULL,
    plan        text NOT NULL,
    target      text NOT NULL,
    known_from  date NOT NULL,
    -- exclusive
    known_until date NOT NULL,
    region      text NOT NULL,
    indicator   text NOT NULL,
    year        integer NOT NULL,
    -- whether the document of the promise was public
    announced   boolean NOT NULL,
    -- the number of the target's revision in force
    promise     integer NOT NULL,
    kept        text NOT NULL,
    reason      text NOT NULL,
    -- what a list shows: danger is an outlook, the rest is whether it was kept
    verdict     text NOT NULL,
    outlook     text,
    path        text,
    actual           double precision,
    actual_published numeric,
    actual_bound     text,
    attainment  double precision,
    gap         double precision,
    -- the level of the indicator that is asked for
    line        double precision,
    judge       integer NOT NULL,
    PRIMARY KEY (build, plan, target, known_from),
    CHECK (known_from < known_until)
);
-- the counts of a day read nothing but this
CREATE INDEX verdict_by_day ON verdict (build, known_until, known_from) INCLUDE (announced, region, plan, year, verdict, outlook);
CREATE INDEX verdict_by_region ON verdict (build, region, known_until);
CREATE INDEX verdict_by_indicator ON verdict (build, indicator, known_until);

-- a publication reads the plans of its region, and no others
CREATE INDEX plan_by_region ON plan (region);
