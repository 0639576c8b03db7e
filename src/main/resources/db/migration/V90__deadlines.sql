-- By which day of the year after its own a figure is to be entered; no verdict rests on it, and no public page tells of it.

CREATE TABLE figure_deadline (
    indicator  text NOT NULL REFERENCES indicator (code),
    -- NULL: of all regions that have none of their own
    region     text REFERENCES region (code),
    month      smallint NOT NULL,
    day        smallint NOT NULL,
    -- so many days before it a figure counts as due soon
    lead_days  smallint NOT NULL CHECK (lead_days BETWEEN 0 AND 180),
    -- the first year of whose figures it is asked
    first_year smallint NOT NULL CHECK (first_year BETWEEN 1949 AND 2200),
    -- a day that every year has
    CONSTRAINT figure_deadline_day CHECK (make_date(2001, month, day) IS NOT NULL),
    UNIQUE NULLS NOT DISTINCT (indicator, region)
);
CREATE INDEX figure_deadline_region ON figure_deadline (region);
