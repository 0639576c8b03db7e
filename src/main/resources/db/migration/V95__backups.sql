-- The backups that the portal made, whether they were proven, and what was wrong; the last hundred.

CREATE TABLE backup (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    begun_at  timestamptz NOT NULL,
    -- none where none was made
    file      text,
    bytes     bigint CHECK (bytes > 0),
    edition   bigint,
    -- all that the ledger has, whatever their state
    figures   bigint,
    -- when it was restored and judged anew, and held
    proven_at timestamptz,
    fault_zh  text,
    fault_en  text,
    CHECK (num_nulls(file, bytes, edition, figures) IN (0, 4)),
    CHECK (file IS NOT NULL OR fault_zh IS NOT NULL),
    CHECK (proven_at IS NULL OR fault_zh IS NULL),
    CHECK (num_nulls(fault_zh, fault_en) IN (0, 2))
);
CREATE INDEX backup_begun ON backup (begun_at);
