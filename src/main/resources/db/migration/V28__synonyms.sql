-- What people say for the names that documents have: where the word stands in a search, its meaning may stand instead.
-- A word of one character means something only where it stands alone. Data, so that no code names a region or an indicator;
-- a further word is a further row, in a later migration.

CREATE TABLE synonym (
    word    text NOT NULL CHECK (word = btrim(word) AND word <> ''),
    meaning text NOT NULL CHECK (meaning = btrim(meaning) AND meaning <> '' AND meaning <> word),
    PRIMARY KEY (word, meaning)
);
