-- A second factor beside the password: codes from an app, and recovery codes for the day on which it is lost.

CREATE TABLE second_factor (
    person    bigint PRIMARY KEY REFERENCES person,
    -- encrypted with a key that is derived from the portal's own
    secret    bytea NOT NULL,
    -- the step of time whose code was used last; none up to it counts again
    last_step bigint NOT NULL,
    since     timestamptz NOT NULL
);

-- keyed digests; each is deleted when it is used
CREATE TABLE recovery_code (
    person bigint NOT NULL REFERENCES second_factor ON DELETE CASCADE,
    digest bytea NOT NULL CHECK (length(digest) = 32),
    PRIMARY KEY (person, digest)
);

-- of which roles it is demanded, where administrators have decided on that
CREATE TABLE second_factor_demand (
    role     text PRIMARY KEY CHECK (role IN ('ANALYST', 'REVIEWER', 'ADMIN')),
    demanded boolean NOT NULL
);
