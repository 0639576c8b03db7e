-- What readers say looks wrong in a figure, and what the people of its region answer. Strangers write here, so the database
-- itself bounds what they can fill: the length of a text, how many are open in all, how many come from a network in a day.

CREATE TABLE correction_request (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    figure     bigint NOT NULL REFERENCES figure,
    -- what looks wrong, and where the right number stands
    said       text NOT NULL CHECK (said = btrim(said) AND char_length(said) BETWEEN 1 AND 1000),
    evidence   text CHECK (evidence = btrim(evidence) AND char_length(evidence) BETWEEN 1 AND 500),
    sent_at    timestamptz NOT NULL,
    -- a keyed digest of the sender's network, for the day; what it was made from is not kept, nor is the key
    sender     bytea CHECK (octet_length(sender) = 32),
    state      text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'ANSWERED', 'CLOSED')),
    -- the answer, or why there is none
    reply      text CHECK (reply = btrim(reply) AND char_length(reply) BETWEEN 1 AND 1000),
    decided_by text,
    decided_at timestamptz,
    CHECK ((state = 'OPEN') = (reply IS NULL)),
    CHECK ((reply IS NULL) = (decided_by IS NULL)),
    CHECK ((reply IS NULL) = (decided_at IS NULL))
);
CREATE INDEX correction_request_by_figure ON correction_request (figure, id);
-- the same words about the same figure wait once
CREATE UNIQUE INDEX correction_request_once ON correction_request (figure, md5(said)) WHERE state = 'OPEN';
CREATE INDEX correction_request_by_sender ON correction_request (sender) WHERE sender IS NOT NULL;
CREATE INDEX correction_request_decided ON correction_request (decided_at DESC) WHERE decided_at IS NOT NULL;

-- with what the senders of a day are digested; it goes when the day is over, and with it every way back
CREATE TABLE correction_request_key (
    day date PRIMARY KEY,
    key bytea NOT NULL CHECK (octet_length(key) = 32)
);

CREATE FUNCTION guard_correction_request() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        PERFORM pg_advisory_xact_lock(hashtext('lantu.correction_request'));
        IF (SELECT count(*) FROM correction_request WHERE state = 'OPEN') >= 100 THEN
            PERFORM refuse('correction request', '100 are open, and no more are taken before some are answered', 'state');
        ELSIF (SELECT count(*) FROM correction_request WHERE sender = NEW.sender) >= 5 THEN
            PERFORM refuse('correction request', 'five have come from this network today', 'sender');
        END IF;
    ELSIF (NEW.figure, NEW.said, NEW.evidence, NEW.sent_at) IS DISTINCT FROM (OLD.figure, OLD.said, OLD.evidence, OLD.sent_at) THEN
        PERFORM refuse('correction request ' || OLD.id, 'what a reader wrote is not changed', 'said');
    ELSIF OLD.state <> 'OPEN'
            AND (NEW.state, NEW.reply, NEW.decided_by, NEW.decided_at) IS DISTINCT FROM (OLD.state, OLD.reply, OLD.decided_by, OLD.decided_at) THEN
        PERFORM refuse('correction request ' || OLD.id, 'it has been decided on, and that stays', 'state');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard_correction_request BEFORE INSERT OR UPDATE ON correction_request FOR EACH ROW
    EXECUTE FUNCTION guard_correction_request();
