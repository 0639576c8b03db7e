-- The address of a document is one that a browser opens: without its scheme it would be looked for in this portal.

CREATE FUNCTION guard_source_url() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM refuse('source ' || NEW.id, format('the url ''%s'' does not begin with https:// or http://, or has spaces in it', NEW.url), 'url');
    RETURN NEW;
END $$;
CREATE TRIGGER guard_source_url BEFORE INSERT ON source FOR EACH ROW
    WHEN (NEW.url !~ '^https?://[^[:space:]]+$') EXECUTE FUNCTION guard_source_url();
CREATE TRIGGER guard_changed_url BEFORE UPDATE OF url ON source FOR EACH ROW
    WHEN (NEW.url IS DISTINCT FROM OLD.url AND NEW.url !~ '^https?://[^[:space:]]+$') EXECUTE FUNCTION guard_source_url();
