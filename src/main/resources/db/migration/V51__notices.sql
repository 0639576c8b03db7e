-- What people are to be told by mail, kept until their next mail goes out: one a person and quarter of an hour.

CREATE TABLE notice (
    person   text NOT NULL,
    kind     text NOT NULL CHECK (kind IN ('WAITING', 'RETURNED', 'REQUEST')),
    -- a revision of a figure, or what a reader says looks wrong
    subject  bigint NOT NULL,
    -- whose act it was; of readers nothing is known
    by_login text,
    PRIMARY KEY (person, kind, subject)
);

-- when somebody's last mail went out
CREATE TABLE notice_mail (
    person  text PRIMARY KEY,
    sent_at timestamptz NOT NULL
);
