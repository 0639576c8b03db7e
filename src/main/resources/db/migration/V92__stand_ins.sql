-- Who is away, until when, and who is told meanwhile what would have gone to them. Rights stay as they are.

CREATE TABLE stand_in (
    person    bigint PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    deputy    bigint NOT NULL REFERENCES person (id) ON DELETE CASCADE CHECK (deputy <> person),
    first_day date NOT NULL,
    last_day  date NOT NULL CHECK (last_day BETWEEN first_day AND first_day + 366)
);
CREATE INDEX stand_in_deputy ON stand_in (deputy);
