-- Who answers for targets and measures: departments that lead (牵头单位) and that support (配合单位), since when and by which
-- document. Nothing of it is ever changed: a department that is renamed keeps its code and its name, and another one follows it;
-- whoever is assigned anew is assigned beside what stood before.

CREATE TABLE department (
    code      text PRIMARY KEY CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    region    text NOT NULL REFERENCES region,
    name_zh   text NOT NULL CHECK (name_zh <> ''),
    name_en   text NOT NULL CHECK (name_en <> ''),
    came_with bigint
);
CREATE INDEX department_by_region ON department (region, code);

-- what became of a department: renamed, or merged into another one
CREATE TABLE department_succession (
    department text PRIMARY KEY REFERENCES department,
    successor  text NOT NULL REFERENCES department,
    since      date NOT NULL,
    source     text NOT NULL REFERENCES source,
    quote      text NOT NULL CHECK (quote <> ''),
    came_with  bigint,
    CHECK (successor <> department)
);
CREATE INDEX department_succession_by_successor ON department_succession (successor);

-- all departments of one number answer together, from valid_from on and until a later number takes its place
CREATE TABLE assignment (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    plan       text NOT NULL REFERENCES plan,
    target     text,
    measure    integer,
    number     integer NOT NULL CHECK (number >= 1),
    ordinal    integer NOT NULL,
    department text NOT NULL REFERENCES department,
    role       text NOT NULL CHECK (role IN ('LEAD', 'SUPPORT')),
    valid_from date NOT NULL,
    source     text NOT NULL REFERENCES source,
    quote      text NOT NULL CHECK (quote <> ''),
    came_with  bigint,
    FOREIGN KEY (plan, target) REFERENCES target (plan, code),
    FOREIGN KEY (plan, measure) REFERENCES measure (plan, ordinal),
    CHECK ((target IS NULL) <> (measure IS NULL)),
    UNIQUE NULLS NOT DISTINCT (plan, target, measure, number, department)
);
CREATE INDEX assignment_by_department ON assignment (department, plan);
CREATE INDEX assignment_by_source ON assignment (source);

-- what the database itself refuses ----------------------------------------------------------------------------------

CREATE FUNCTION guard_department() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM refuse('department ' || OLD.code, 'what it was called stays; a new name comes with rename_department');
    RETURN OLD;
END $$;
CREATE TRIGGER guard_department BEFORE UPDATE OR DELETE ON department FOR EACH ROW EXECUTE FUNCTION guard_department();

-- one follows another in the order of days, so that no department ever follows itself
CREATE FUNCTION guard_department_succession() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    subject text := 'department ' || coalesce(OLD.department, NEW.department);
    one department%ROWTYPE;
    other department%ROWTYPE;
    beside department_succession%ROWTYPE;
BEGIN
    IF TG_OP <> 'INSERT' THEN
        PERFORM refuse(subject, 'what became of it stays');
    END IF;
    SELECT * INTO one FROM department WHERE code = NEW.department;
    SELECT * INTO other FROM department WHERE code = NEW.successor;
    IF one.region <> other.region THEN
        PERFORM refuse(subject, format('it is one of %s, and its successor %s is one of %s', one.region, other.code, other.region), 'successor');
    END IF;
    SELECT * INTO beside FROM department_succession s WHERE s.department = NEW.successor AND s.since <= NEW.since;
    IF beside.department IS NOT NULL THEN
        PERFORM refuse(subject, format('%s is %s since %s; name that one', NEW.successor, beside.successor, beside.since), 'successor');
    END IF;
    SELECT * INTO beside FROM department_succession s WHERE s.successor = NEW.department AND s.since >= NEW.since LIMIT 1;
    IF beside.department IS NOT NULL THEN
        PERFORM refuse(subject, format('it follows %s only since %s, so that nothing can follow it since %s', beside.department, beside.since,
            NEW.since), 'since');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard_department_succession BEFORE INSERT OR UPDATE OR DELETE ON department_succession FOR EACH ROW
    EXECUTE FUNCTION guard_department_succession();

CREATE FUNCTION guard_assignment() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    subject text := CASE WHEN coalesce(OLD.target, NEW.target) IS NULL
        THEN format('plan %s, measure %s', coalesce(OLD.plan, NEW.plan), coalesce(OLD.measure, NEW.measure))
        ELSE format('plan %s, target %s', coalesce(OLD.plan, NEW.plan), coalesce(OLD.target, NEW.target)) END;
    last_one assignment%ROWTYPE;
    followed department_succession%ROWTYPE;
    region_of_plan text;
    region_of_department text;
    published date;
BEGIN
    IF TG_OP <> 'INSERT' THEN
        PERFORM refuse(subject, 'who answered for it stays on record; assign departments anew');
    END IF;
    SELECT * INTO last_one FROM assignment a WHERE a.plan = NEW.plan AND (a.target = NEW.target OR a.measure = NEW.measure)
    ORDER BY a.number DESC LIMIT 1;
    IF NEW.number NOT IN (coalesce(last_one.number, 1), coalesce(last_one.number, 0) + 1) THEN
        PERFORM refuse(subject, format('the next assignment has number %s, not %s', coalesce(last_one.number, 0) + 1, NEW.number), 'number');
    ELSIF NEW.valid_from < last_one.valid_from THEN
        PERFORM refuse(subject, format('an assignment valid from %s cannot follow one valid from %s', NEW.valid_from, last_one.valid_from), 'valid_from');
    END IF;
    SELECT s.published_on INTO published FROM source s WHERE s.id = NEW.source;
    IF NEW.valid_from < published THEN
        PERFORM refuse(subject, format('it cannot count from %s, as its source became public on %s; leave valid_from away, and it counts from that day',
            NEW.valid_from, published), 'valid_from');
    END IF;
    SELECT * INTO followed FROM department_succession s WHERE s.department = NEW.department AND s.since <= NEW.valid_from;
    IF followed.department IS NOT NULL THEN
        PERFORM refuse(subject, format('the department %s is %s since %s; name that one', NEW.department, followed.successor, followed.since), 'department');
    END IF;
    SELECT p.region INTO region_of_plan FROM plan p WHERE p.code = NEW.plan;
    SELECT d.region INTO region_of_department FROM department d WHERE d.code = NEW.department;
    IF NOT EXISTS (WITH RECURSIVE above (code, parent) AS (
            SELECT r.code, r.parent FROM region r WHERE r.code = region_of_department
            UNION ALL SELECT r.code, r.parent FROM above a JOIN region r ON r.code = a.parent)
            SELECT FROM above WHERE code = region_of_plan) THEN
        PERFORM refuse(subject, format('the department %s is one of %s, and the plan is one of %s; only departments of a region and of those within it '
            'answer for its plans', NEW.department, region_of_department, region_of_plan), 'department');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard_assignment BEFORE INSERT OR UPDATE OR DELETE ON assignment FOR EACH ROW EXECUTE FUNCTION guard_assignment();

DO $$
DECLARE
    each text;
BEGIN
    FOREACH each IN ARRAY ARRAY['department', 'department_succession', 'assignment'] LOOP
        EXECUTE format('CREATE TRIGGER guard_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION guard_truncate()', each);
        -- an edition is owed, of which verdicts know nothing; and it is the one that each row came with
        EXECUTE format('CREATE TRIGGER note_catalogue BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION note_catalogue()', each);
        EXECUTE format('CREATE TRIGGER stamp_edition BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION stamp_edition()', each);
    END LOOP;
END $$;

-- the functions that plan files call --------------------------------------------------------------------------------

CREATE FUNCTION seed_department(code text DEFAULT NULL, region text DEFAULT NULL, name_zh text DEFAULT NULL, name_en text DEFAULT NULL)
        RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    subject text := 'department ' || coalesce(seed_department.code, '(no code)');
BEGIN
    PERFORM require_given(subject, 'the code', seed_department.code);
    IF seed_department.code !~ '^[a-z0-9]+(-[a-z0-9]+)*$' THEN
        PERFORM refuse(subject, 'a code is made of small letters and digits, joined by single hyphens');
    END IF;
    IF EXISTS (SELECT FROM department d WHERE d.code = seed_department.code) THEN
        PERFORM refuse(subject, 'a department of this code exists already; use it, give it a new name with rename_department, or choose another code');
    END IF;
    PERFORM require_known(subject, 'region', seed_department.region, (SELECT array_agg(r.code) FROM region r));
    PERFORM require_given(subject, 'the name_zh', seed_department.name_zh);
    PERFORM require_given(subject, 'the name_en', seed_department.name_en);
    IF EXISTS (SELECT FROM department d WHERE d.region = seed_department.region AND d.name_zh = seed_department.name_zh
            AND NOT EXISTS (SELECT FROM department_succession s WHERE s.department = d.code)) THEN
        PERFORM refuse(subject, format('the region has a department of this name already: %s', (SELECT min(d.code) FROM department d
            WHERE d.region = seed_department.region AND d.name_zh = seed_department.name_zh)));
    END IF;
    INSERT INTO department (code, region, name_zh, name_en)
    VALUES (seed_department.code, seed_department.region, seed_department.name_zh, seed_department.name_en);
END $$;

-- the codes of departments in a text that joins them by commas
CREATE FUNCTION named_departments(subject text, given text) RETURNS text[] LANGUAGE plpgsql STABLE AS $$
DECLARE
    named text[];
    each text;
BEGIN
    SELECT coalesce(array_agg(btrim(n.code) ORDER BY n.at), '{}') INTO named
    FROM regexp_split_to_table(given, '[,，、]') WITH ORDINALITY AS n (code, at) WHERE btrim(n.code) <> '';
    FOREACH each IN ARRAY named LOOP
        IF NOT EXISTS (SELECT FROM department d WHERE d.code = each) THEN
            PERFORM refuse(subject, format('the department ''%s'' is unknown', each) || coalesce(nullif(suggestion(each,
                (SELECT array_agg(d.code) FROM department d)), ''), '; seed it with seed_department first'));
        END IF;
    END LOOP;
    RETURN named;
END $$;

-- a department bears another name from a day on, or has gone over into one that is on file
CREATE FUNCTION rename_department(department text DEFAULT NULL, successor text DEFAULT NULL, since date DEFAULT NULL, source text DEFAULT NULL,
        quote text DEFAULT NULL, name_zh text DEFAULT NULL, name_en text DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    subject text := 'department ' || coalesce(rename_department.department, '(no code)');
    followed department_succession%ROWTYPE;
BEGIN
    PERFORM require_known(subject, 'department', rename_department.department, (SELECT array_agg(d.code) FROM department d));
    PERFORM require_given(subject, 'the successor, the code under which it goes on,', rename_department.successor);
    IF rename_department.successor = rename_department.department THEN
        PERFORM refuse(subject, 'the successor needs a code of its own, so that the old name stays what it was');
    END IF;
    SELECT s.* INTO followed FROM department_succession s WHERE s.department = rename_department.department;
    IF followed.department IS NOT NULL THEN
        PERFORM refuse(subject, format('it is %s since %s already; rename that one', followed.successor, followed.since));
    END IF;
    PERFORM require_given(subject, 'since, the day from which it bears the new name,', rename_department.since::text);
    PERFORM require_known(subject, 'source', rename_department.source, (SELECT array_agg(s.id) FROM source s));
    PERFORM require_given(subject, 'the quote, the words of the source that say so,', rename_department.quote);
    IF NOT EXISTS (SELECT FROM department d WHERE d.code = rename_department.successor) THEN
        PERFORM seed_department(code => rename_department.successor, region => (SELECT d.region FROM department d WHERE d.code = rename_department.department),
            name_zh => rename_department.name_zh, name_en => rename_department.name_en);
    ELSIF rename_department.name_zh IS NOT NULL OR rename_department.name_en IS NOT NULL THEN
        PERFORM refuse(subject, format('the successor %s is on file and has its names; leave name_zh and name_en away, or choose another code',
            rename_department.successor));
    END IF;
    INSERT INTO department_succession (department, successor, since, source, quote)
    VALUES (rename_department.department, rename_department.successor, rename_department.since, rename_department.source, rename_department.quote);
END $$;

-- who answers for a target or a measure from a day on; whoever did so until then does no more, unless named again
CREATE FUNCTION assign_departments(plan text DEFAULT NULL, target text DEFAULT NULL, measure integer DEFAULT NULL, lead text DEFAULT NULL,
        support text DEFAULT NULL, source text DEFAULT NULL, quote text DEFAULT NULL, valid_from date DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    subject text := CASE WHEN assign_departments.target IS NULL AND assign_departments.measure IS NOT NULL
        THEN format('plan %s, measure %s', assign_departments.plan, assign_departments.measure)
        ELSE format('plan %s, target %s', assign_departments.plan, assign_departments.target) END;
    leaders text[];
    supporters text[];
    last_measure integer;
    twice text;
    counts_from date;
BEGIN
    PERFORM require_known(subject, 'plan', assign_departments.plan, (SELECT array_agg(p.code) FROM plan p));
    IF (assign_departments.target IS NULL) = (assign_departments.measure IS NULL) THEN
        PERFORM refuse(subject, 'name either the target by its code or the measure by its number in the plan');
    ELSIF assign_departments.target IS NOT NULL THEN
        PERFORM require_known(subject, 'target', assign_departments.target, (SELECT array_agg(t.code) FROM target t WHERE t.plan = assign_departments.plan));
        IF NOT EXISTS (SELECT FROM target t JOIN target_revision r ON r.target = t.id WHERE t.plan = assign_departments.plan
                AND t.code = assign_departments.target AND r.corrected_by IS NULL) THEN
            PERFORM refuse(subject, 'it was withdrawn by a correction, and nobody answers for it');
        END IF;
    ELSIF NOT EXISTS (SELECT FROM measure m WHERE m.plan = assign_departments.plan AND m.ordinal = assign_departments.measure) THEN
        SELECT max(m.ordinal) INTO last_measure FROM measure m WHERE m.plan = assign_departments.plan;
        PERFORM refuse(subject, CASE WHEN last_measure IS NULL THEN 'the plan has no measures'
            ELSE format('the plan has no measure %s; they are numbered from 1 to %s', assign_departments.measure, last_measure) END);
    END IF;
    leaders := named_departments(subject, assign_departments.lead);
    supporters := named_departments(subject, assign_departments.support);
    IF cardinality(leaders || supporters) = 0 THEN
        PERFORM refuse(subject, 'the departments are missing: name who leads by lead, who supports by support');
    END IF;
    SELECT n.code INTO twice FROM unnest(leaders || supporters) AS n (code) GROUP BY n.code HAVING count(*) > 1 LIMIT 1;
    IF twice IS NOT NULL THEN
        PERFORM refuse(subject, format('the department %s is named twice', twice));
    END IF;
    PERFORM require_known(subject, 'source', assign_departments.source, (SELECT array_agg(s.id) FROM source s));
    PERFORM require_given(subject, 'the quote, the words of the source that name the departments,', assign_departments.quote);
    counts_from := coalesce(assign_departments.valid_from, (SELECT s.published_on FROM source s WHERE s.id = assign_departments.source));
    PERFORM require_given(subject, 'valid_from, the day from which they answer, as the source has no day of its own,', counts_from::text);
    INSERT INTO assignment (plan, target, measure, number, ordinal, department, role, valid_from, source, quote)
    SELECT assign_departments.plan, assign_departments.target, assign_departments.measure,
        (SELECT coalesce(max(a.number), 0) + 1 FROM assignment a WHERE a.plan = assign_departments.plan
            AND (a.target = assign_departments.target OR a.measure = assign_departments.measure)),
        n.at, n.code, CASE WHEN n.at <= cardinality(leaders) THEN 'LEAD' ELSE 'SUPPORT' END, counts_from, assign_departments.source,
        assign_departments.quote
    FROM unnest(leaders || supporters) WITH ORDINALITY AS n (code, at);
END $$;
