-- What the portal signs for strangers to carry, so that nothing is kept for them here; and how much it records of refusals.

-- the key of the signatures, one for all portals on this database; made by the first that needs it
CREATE TABLE seal_key (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    key      bytea NOT NULL CHECK (length(key) = 32)
);

-- what slows guessing is kept by a bounded number of keys now; whoever waits begins anew
DELETE FROM login_attempt;
CREATE INDEX login_attempt_last ON login_attempt (last_at);
CREATE INDEX known_address_last ON known_address (last_at);

-- how many logins were refused in an hour: beyond some they are counted, no longer told one by one
CREATE TABLE refused_login (
    hour    timestamptz PRIMARY KEY,
    refused bigint NOT NULL CHECK (refused > 0)
);

-- sessions that belong to nobody are not made any more
DELETE FROM spring_session WHERE principal_name IS NULL;
