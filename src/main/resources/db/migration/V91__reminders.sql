-- Reviewers and analysts are told by mail of reports on measures and of commentary as they are of figures, and everybody is
-- reminded once a day at most of what is due and undone.

ALTER TABLE notice DROP CONSTRAINT notice_kind_check;
-- the subject: a revision of a figure, what a reader says looks wrong, a remark, an import that is taken back, the change of an
-- edition by which a verdict turned, a report on a measure, a commentary, or the account of whose matters somebody is reminded
ALTER TABLE notice ADD CONSTRAINT notice_kind_check
    CHECK (kind IN ('WAITING', 'RETURNED', 'REQUEST', 'REMARK', 'WITHDRAWAL', 'EXPLANATION', 'REPORT_WAITING', 'REPORT_RETURNED',
        'COMMENTARY_WAITING', 'COMMENTARY_RETURNED', 'DUE_SOON', 'OVERDUE'));

-- the days on which people were reminded, by whichever portal came first; those of the last weeks
CREATE TABLE reminder_round (
    day date PRIMARY KEY
);

-- when somebody's mails last told what is due soon, and what should have been done
CREATE TABLE reminder (
    person     bigint PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    due_soon_on date,
    overdue_on date
);
