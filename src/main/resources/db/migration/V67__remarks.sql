-- What the people of a region write to each other about a figure on its way. It is part of the record: nothing of it is changed or
-- deleted, whatever becomes of the figure. So it names the figure by what it is, as a draft that is thrown away takes its row along.

CREATE TABLE figure_remark (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    region     text NOT NULL REFERENCES region,
    indicator  text NOT NULL REFERENCES indicator,
    year       integer NOT NULL,
    -- what was on its way; what was thrown away is no more
    revision   bigint NOT NULL,
    said       text NOT NULL CHECK (said = btrim(said) AND char_length(said) BETWEEN 1 AND 500),
    written_by text NOT NULL,
    written_at timestamptz NOT NULL
);
CREATE INDEX figure_remark_by_figure ON figure_remark (region, indicator, year, id);
CREATE INDEX figure_remark_by_revision ON figure_remark (revision, id);

CREATE FUNCTION guard_figure_remark() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        PERFORM refuse(format('remark %s', OLD.id), 'what was written stays as it is');
    END IF;
    -- one after the other, so that the number holds
    PERFORM FROM figure f WHERE (f.region, f.indicator, f.year) = (NEW.region, NEW.indicator, NEW.year) FOR UPDATE;
    IF NOT EXISTS (SELECT FROM figure f JOIN figure_revision r ON r.figure = f.id
            WHERE (f.region, f.indicator, f.year, r.id) = (NEW.region, NEW.indicator, NEW.year, NEW.revision)
            AND r.state IN ('DRAFT', 'SUBMITTED', 'RETURNED')) THEN
        PERFORM refuse(format('figure %s %s %s', NEW.region, NEW.indicator, NEW.year), 'remarks are for what is on its way', 'revision');
    ELSIF (SELECT count(*) FROM figure_remark m
            WHERE (m.region, m.indicator, m.year) = (NEW.region, NEW.indicator, NEW.year)) >= 100 THEN
        PERFORM refuse(format('figure %s %s %s', NEW.region, NEW.indicator, NEW.year), 'it has a hundred remarks, and no more are taken',
            'said');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard_figure_remark BEFORE INSERT OR UPDATE OR DELETE ON figure_remark FOR EACH ROW EXECUTE FUNCTION guard_figure_remark();
CREATE TRIGGER guard_truncate BEFORE TRUNCATE ON figure_remark FOR EACH STATEMENT EXECUTE FUNCTION guard_truncate();

-- the others are told of one in their next mail
ALTER TABLE notice DROP CONSTRAINT notice_kind_check;
ALTER TABLE notice ADD CONSTRAINT notice_kind_check CHECK (kind IN ('WAITING', 'RETURNED', 'REQUEST', 'REMARK'));
