-- Whoever entered a figure may take it back while it waits for its review: SUBMITTED goes to DRAFT. The rest is the guard of V2.

CREATE OR REPLACE FUNCTION guard_figure_revision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    f figure%ROWTYPE;
    subject text;
BEGIN
    SELECT * INTO f FROM figure WHERE id = coalesce(OLD.figure, NEW.figure);
    IF f.id IS NULL THEN
        RETURN NEW; -- the foreign key refuses it
    END IF;
    subject := format('figure %s %s %s', f.region, f.indicator, f.year);

    IF TG_OP <> 'INSERT' AND OLD.state = 'PUBLISHED' THEN
        PERFORM refuse(subject, format('the revision published as of %s is never changed or deleted; publish a new revision instead', OLD.known_on));
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;

    IF TG_OP = 'INSERT' AND NEW.state NOT IN ('DRAFT', 'SUBMITTED') AND NOT is_seeding() THEN
        PERFORM refuse(subject, format('a new revision is entered as DRAFT or SUBMITTED, not as %s; only a review or a seed publishes', NEW.state), 'state');
    END IF;
    IF TG_OP = 'UPDATE' THEN
        IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (('DRAFT', 'SUBMITTED'), ('SUBMITTED', 'PUBLISHED'), ('SUBMITTED', 'DRAFT'),
                ('SUBMITTED', 'RETURNED'), ('RETURNED', 'DRAFT'), ('RETURNED', 'SUBMITTED')) THEN
            PERFORM refuse(subject, format('a revision cannot go from %s to %s', OLD.state, NEW.state), 'state');
        END IF;
        IF OLD.state = 'SUBMITTED' AND (NEW.figure, NEW.value::text, NEW.obs_status, NEW.bound, NEW.source, NEW.quote, NEW.known_on, NEW.date_precision,
                NEW.revised, NEW.note, NEW.entered_by, NEW.entered_at) IS DISTINCT FROM (OLD.figure, OLD.value::text, OLD.obs_status, OLD.bound, OLD.source,
                OLD.quote, OLD.known_on, OLD.date_precision, OLD.revised, OLD.note, OLD.entered_by, OLD.entered_at) THEN
            PERFORM refuse(subject, 'a submitted revision waits for its review and is not changed; take it back, or have it returned first');
        END IF;
        IF NEW.figure <> OLD.figure THEN
            PERFORM refuse(subject, 'a revision cannot move to another figure', 'figure');
        END IF;
    END IF;
    IF NEW.state IN ('PUBLISHED', 'RETURNED') AND (TG_OP = 'INSERT' OR NEW.state <> OLD.state)
            AND NEW.decided_by = NEW.entered_by AND NOT is_seeding() THEN
        PERFORM refuse(subject, format('%s entered this revision and cannot decide on it; another person has to', NEW.entered_by), 'decided_by');
    END IF;

    PERFORM guard_range(subject, 'value', f.indicator, NEW.value, 'value');
    IF NEW.obs_status <> 'E' AND NEW.known_on < make_date(f.year, 1, 1) THEN
        PERFORM refuse(subject, format('it cannot have been known on %s, before its year began; only an estimate (E) can', NEW.known_on), 'known_on');
    END IF;
    IF NEW.state = 'PUBLISHED' AND NEW.known_on > china_today() THEN
        PERFORM refuse(subject, format('it cannot be published as known on %s, a day still to come', NEW.known_on), 'known_on');
    END IF;
    RETURN NEW;
END $$;
