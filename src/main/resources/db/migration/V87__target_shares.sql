-- Targets that are shared out among the regions within the region of their plan: the nation's among provinces, a province's among
-- cities (docs/domain.md section 1). By amount, so that the shares add up to the target, or by value, so that each region has a value
-- of its own to reach. Nothing of it is ever changed: a share that is revised is added beside what stood before.

CREATE TABLE target_share (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    plan        text NOT NULL,
    target      text NOT NULL,
    region      text NOT NULL REFERENCES region,
    number      integer NOT NULL CHECK (number >= 1),
    shared_by   text NOT NULL CHECK (shared_by IN ('AMOUNT', 'VALUE')),
    value       numeric NOT NULL,
    source      text NOT NULL REFERENCES source,
    quote       text NOT NULL CHECK (quote <> ''),
    note        text,
    valid_from  date,
    reason      text,
    legal_basis text,
    came_with   bigint,
    FOREIGN KEY (plan, target) REFERENCES target (plan, code),
    UNIQUE (plan, target, region, number),
    CHECK ((number = 1) = (valid_from IS NULL)),
    CHECK ((valid_from IS NULL) = (reason IS NULL) AND (valid_from IS NULL) = (legal_basis IS NULL)),
    CHECK (reason <> '' AND legal_basis <> '')
);
CREATE INDEX target_share_by_region ON target_share (region, plan, target);
CREATE INDEX target_share_by_source ON target_share (source);

-- what the database itself refuses ----------------------------------------------------------------------------------

CREATE FUNCTION guard_target_share() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    subject text := format('plan %s, target %s, share of %s', coalesce(OLD.plan, NEW.plan), coalesce(OLD.target, NEW.target),
        coalesce(OLD.region, NEW.region));
    last_one target_share%ROWTYPE;
    beside target_share%ROWTYPE;
    promised target_revision%ROWTYPE;
    t target%ROWTYPE;
    k target_kind%ROWTYPE;
    i indicator%ROWTYPE;
    region_of_plan text;
BEGIN
    IF TG_OP <> 'INSERT' THEN
        PERFORM refuse(subject, 'what was given to a region stays on record; what may change is added with revise_share');
    END IF;
    SELECT * INTO t FROM target WHERE plan = NEW.plan AND code = NEW.target;
    SELECT * INTO k FROM target_kind WHERE code = t.kind;
    SELECT * INTO i FROM indicator WHERE code = t.indicator;
    SELECT p.region INTO region_of_plan FROM plan p WHERE p.code = NEW.plan;
    IF (SELECT r.parent FROM region r WHERE r.code = NEW.region) IS DISTINCT FROM region_of_plan THEN
        PERFORM refuse(subject, format('a target is shared out among the regions right within that of its plan, %s, and %s is not one of them',
            region_of_plan, NEW.region), 'region');
    END IF;
    SELECT * INTO promised FROM target_revision r WHERE r.target = t.id AND r.corrected_by IS NULL ORDER BY r.number DESC LIMIT 1;
    IF promised.target IS NULL THEN
        PERFORM refuse(subject, 'the target was withdrawn by a correction, and there is nothing to share out', 'target');
    ELSIF promised.comparison = 'BETWEEN' THEN
        PERFORM refuse(subject, 'the target is a band, which has two edges and cannot be shared out', 'target');
    END IF;
    SELECT * INTO last_one FROM target_share s WHERE s.plan = NEW.plan AND s.target = NEW.target AND s.region = NEW.region
    ORDER BY s.number DESC LIMIT 1;
    IF NEW.number <> coalesce(last_one.number, 0) + 1 THEN
        PERFORM refuse(subject, format('the next one has number %s, not %s', coalesce(last_one.number, 0) + 1, NEW.number), 'number');
    ELSIF NEW.valid_from < last_one.valid_from THEN
        PERFORM refuse(subject, format('a share valid from %s cannot follow one valid from %s', NEW.valid_from, last_one.valid_from), 'valid_from');
    END IF;
    SELECT * INTO beside FROM target_share s WHERE s.plan = NEW.plan AND s.target = NEW.target AND s.shared_by <> NEW.shared_by LIMIT 1;
    IF beside.id IS NOT NULL THEN
        PERFORM refuse(subject, format('the target is shared out by %s already (%s); all its shares are of one sort', beside.shared_by, beside.region),
            'shared_by');
    END IF;
    IF NEW.shared_by = 'AMOUNT' AND (i.measure_type NOT IN ('FLOW', 'STOCK') OR k.grows) THEN
        PERFORM refuse(subject, format('%s cannot be shared out by AMOUNT: the regions'' values do not add up to it; say shared_by => ''VALUE''',
            CASE WHEN k.grows THEN 'a growth in per cent' WHEN i.measure_type = 'RANK' THEN i.code || ', a rank (RANK),'
                ELSE i.code || ', a share or an intensity (RATIO),' END), 'shared_by');
    ELSIF NEW.shared_by = 'AMOUNT' AND NEW.value < 0 AND i.min_value >= 0 THEN
        PERFORM refuse(subject, format('the amount %s is below 0, and %s cannot be', NEW.value, i.code), 'value');
    ELSIF NEW.shared_by = 'VALUE' AND k.code = 'LEVEL' AND (NEW.value < i.min_value OR NEW.value > i.max_value) THEN
        PERFORM refuse(subject, format('the value %s is outside of what %s can be (%s to %s)', NEW.value, i.code, coalesce(i.min_value::text, 'any'),
            coalesce(i.max_value::text, 'any')), 'value');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard_target_share BEFORE INSERT OR UPDATE OR DELETE ON target_share FOR EACH ROW EXECUTE FUNCTION guard_target_share();
CREATE TRIGGER guard_truncate BEFORE TRUNCATE ON target_share FOR EACH STATEMENT EXECUTE FUNCTION guard_truncate();
-- an edition is owed, of which verdicts know nothing; and it is the one that each row came with
CREATE TRIGGER note_catalogue BEFORE INSERT OR UPDATE OR DELETE ON target_share FOR EACH ROW EXECUTE FUNCTION note_catalogue();
CREATE TRIGGER stamp_edition BEFORE INSERT ON target_share FOR EACH ROW EXECUTE FUNCTION stamp_edition();

-- the functions that plan files call --------------------------------------------------------------------------------

-- what both say of a share is looked at here
CREATE FUNCTION check_share(subject text, plan_code text, target_code text, region_code text, value numeric, source text, quote text) RETURNS void
        LANGUAGE plpgsql AS $$
BEGIN
    PERFORM require_known(subject, 'plan', plan_code, (SELECT array_agg(p.code) FROM plan p));
    PERFORM require_known(subject, 'target', target_code, (SELECT array_agg(t.code) FROM target t WHERE t.plan = plan_code));
    PERFORM require_known(subject, 'region', region_code, (SELECT array_agg(r.code) FROM region r));
    PERFORM require_given(subject, 'the value', value::text);
    PERFORM require_known(subject, 'source', source, (SELECT array_agg(s.id) FROM source AS s));
    PERFORM require_given(subject, 'the quote, the words of the source that share it out,', quote);
END $$;

CREATE FUNCTION share_target(plan text DEFAULT NULL, target text DEFAULT NULL, region text DEFAULT NULL, value numeric DEFAULT NULL,
        source text DEFAULT NULL, quote text DEFAULT NULL, shared_by text DEFAULT 'AMOUNT', note text DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    subject text := format('plan %s, target %s, share of %s', share_target.plan, share_target.target, share_target.region);
BEGIN
    PERFORM check_share(subject, share_target.plan, share_target.target, share_target.region, share_target.value, share_target.source,
        share_target.quote);
    PERFORM require_one_of(subject, 'shared_by', share_target.shared_by, ARRAY['AMOUNT', 'VALUE']);
    IF EXISTS (SELECT FROM target_share s WHERE s.plan = share_target.plan AND s.target = share_target.target AND s.region = share_target.region) THEN
        PERFORM refuse(subject, 'the region has its share already; change it with revise_share');
    END IF;
    INSERT INTO target_share (plan, target, region, number, shared_by, value, source, quote, note)
    VALUES (share_target.plan, share_target.target, share_target.region, 1, share_target.shared_by, share_target.value, share_target.source,
        share_target.quote, share_target.note);
END $$;

CREATE FUNCTION revise_share(plan text DEFAULT NULL, target text DEFAULT NULL, region text DEFAULT NULL, value numeric DEFAULT NULL,
        valid_from date DEFAULT NULL, reason text DEFAULT NULL, legal_basis text DEFAULT NULL, source text DEFAULT NULL, quote text DEFAULT NULL,
        note text DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    subject text := format('plan %s, target %s, share of %s', revise_share.plan, revise_share.target, revise_share.region);
    last_one target_share%ROWTYPE;
BEGIN
    PERFORM check_share(subject, revise_share.plan, revise_share.target, revise_share.region, revise_share.value, revise_share.source,
        revise_share.quote);
    PERFORM require_given(subject, 'valid_from, the day from which the new share counts,', revise_share.valid_from::text);
    PERFORM require_given(subject, 'the reason', revise_share.reason);
    PERFORM require_given(subject, 'the legal_basis', revise_share.legal_basis);
    SELECT s.* INTO last_one FROM target_share s WHERE s.plan = revise_share.plan AND s.target = revise_share.target
        AND s.region = revise_share.region ORDER BY s.number DESC LIMIT 1;
    IF last_one.id IS NULL THEN
        PERFORM refuse(subject, 'the region has no share that could be revised; give it one with share_target');
    END IF;
    INSERT INTO target_share (plan, target, region, number, shared_by, value, source, quote, note, valid_from, reason, legal_basis)
    VALUES (revise_share.plan, revise_share.target, revise_share.region, last_one.number + 1, last_one.shared_by, revise_share.value,
        revise_share.source, revise_share.quote, revise_share.note, revise_share.valid_from, revise_share.reason, revise_share.legal_basis);
END $$;
