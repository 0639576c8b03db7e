-- Which session here came from which at an identity provider, so that each can end the other; and forms that wait while
-- somebody is at a provider.

CREATE TABLE provider_session (
    -- the session here: a row without one is swept
    session_id text PRIMARY KEY,
    provider   text NOT NULL,
    issuer     text NOT NULL,
    subject    text NOT NULL,
    -- the session there, where the provider tells it
    sid        text,
    id_token   text NOT NULL,
    begun_at   timestamptz NOT NULL
);
CREATE INDEX provider_session_sid ON provider_session (issuer, sid);
CREATE INDEX provider_session_subject ON provider_session (issuer, subject);

-- what somebody had typed when the session ended, signed; the last five of each person, for a day
CREATE TABLE carried_form (
    id      text PRIMARY KEY,
    owner   text NOT NULL,
    action  text NOT NULL,
    sealed  text NOT NULL CHECK (length(sealed) <= 600000),
    kept_at timestamptz NOT NULL
);
CREATE INDEX carried_form_owner ON carried_form (owner, kept_at);
CREATE INDEX carried_form_kept ON carried_form (kept_at);
