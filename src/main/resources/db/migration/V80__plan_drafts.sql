-- Drafts of plans, as administrators write them in the browser: the calls of a plan file, and what they say to each other about
-- them. Nothing of it is published, so no edition is owed; a draft may be thrown away, and takes along what was said of it.

CREATE TABLE plan_draft (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- what its list names it by, as far as it says so itself
    code            text NOT NULL CHECK (char_length(code) <= 200),
    title_zh        text NOT NULL CHECK (char_length(title_zh) <= 500),
    title_en        text NOT NULL CHECK (char_length(title_en) <= 500),
    -- the calls in their order; not jsonb, which forgets in which order arguments came
    document        json NOT NULL CHECK (octet_length(document::text) <= 1000000),
    -- counts up with each change, so that nobody overwrites what they have not seen
    version         integer NOT NULL DEFAULT 1,
    begun_by        text NOT NULL,
    begun_at        timestamptz NOT NULL,
    changed_by      text NOT NULL,
    changed_at      timestamptz NOT NULL,
    -- the last check: of which version, and whether it would be taken
    checked_version integer,
    checked_at      timestamptz,
    check_passed    boolean,
    CHECK ((checked_version IS NULL) = (checked_at IS NULL) AND (checked_version IS NULL) = (check_passed IS NULL))
);

CREATE TABLE plan_draft_comment (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    draft      bigint NOT NULL REFERENCES plan_draft ON DELETE CASCADE,
    said       text NOT NULL CHECK (said = btrim(said) AND char_length(said) BETWEEN 1 AND 500),
    written_by text NOT NULL,
    written_at timestamptz NOT NULL
);
CREATE INDEX plan_draft_comment_by_draft ON plan_draft_comment (draft, id);

CREATE FUNCTION guard_plan_draft() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- one after the other, so that the number holds
    PERFORM pg_advisory_xact_lock(hashtext('lantu.plan_draft'));
    IF (SELECT count(*) FROM plan_draft) >= 100 THEN
        PERFORM refuse('plan draft', 'there are a hundred drafts, and no more are taken; throw one away first');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard_plan_draft BEFORE INSERT ON plan_draft FOR EACH ROW EXECUTE FUNCTION guard_plan_draft();

CREATE FUNCTION guard_plan_draft_comment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' OR TG_OP = 'DELETE' AND EXISTS (SELECT FROM plan_draft d WHERE d.id = OLD.draft) THEN
        PERFORM refuse(format('comment %s', OLD.id), 'what was written stays as it is');
    ELSIF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    PERFORM FROM plan_draft d WHERE d.id = NEW.draft FOR UPDATE;
    IF (SELECT count(*) FROM plan_draft_comment c WHERE c.draft = NEW.draft) >= 200 THEN
        PERFORM refuse(format('plan draft %s', NEW.draft), 'it has two hundred comments, and no more are taken', 'said');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard_plan_draft_comment BEFORE INSERT OR UPDATE OR DELETE ON plan_draft_comment
    FOR EACH ROW EXECUTE FUNCTION guard_plan_draft_comment();
CREATE TRIGGER guard_truncate BEFORE TRUNCATE ON plan_draft_comment FOR EACH STATEMENT EXECUTE FUNCTION guard_truncate();
