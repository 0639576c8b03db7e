-- What this deployment shows wherever a page must choose: its areas, its key indicators, where it starts, its examples.
-- Data, so that no code names a region, an indicator or a plan. The rows come with V10.1.

CREATE TABLE area (
    code    text PRIMARY KEY,
    ordinal integer NOT NULL UNIQUE,
    name_zh text NOT NULL,
    name_en text NOT NULL
);

-- a name short enough for a tile of the map on a phone
ALTER TABLE region ADD COLUMN tile_zh text, ADD COLUMN tile_en text;

-- the indicators that a region is known by, on the cards of its page
CREATE TABLE key_indicator (
    ordinal   integer PRIMARY KEY,
    indicator text NOT NULL UNIQUE REFERENCES indicator
);

-- one row: the first day that can be asked for, the region of the first accounts, what colours the map
CREATE TABLE deployment (
    singleton     boolean PRIMARY KEY DEFAULT true CHECK (singleton),
    first_day     date NOT NULL,
    home_region   text REFERENCES region,
    map_indicator text REFERENCES indicator
);

-- what a page or the documentation of the API shows as an example: an address, words, or both
CREATE TABLE example (
    place   text PRIMARY KEY,
    address text,
    text_zh text,
    text_en text,
    CHECK ((text_zh IS NULL) = (text_en IS NULL)),
    CHECK (address IS NOT NULL OR text_zh IS NOT NULL)
);

-- the targets of the method page, with what each teaches
CREATE TABLE worked_example (
    ordinal   integer PRIMARY KEY,
    plan      text NOT NULL,
    target    text NOT NULL,
    lesson_zh text NOT NULL,
    lesson_en text NOT NULL,
    FOREIGN KEY (plan, target) REFERENCES target (plan, code)
);
