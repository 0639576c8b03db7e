-- Reviewers are told by mail what they are asked to withdraw, too.

ALTER TABLE notice DROP CONSTRAINT notice_kind_check;
-- the subject: a revision of a figure, what a reader says looks wrong, a remark, or an import that is taken back
ALTER TABLE notice ADD CONSTRAINT notice_kind_check CHECK (kind IN ('WAITING', 'RETURNED', 'REQUEST', 'REMARK', 'WITHDRAWAL'));
