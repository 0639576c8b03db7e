-- The analysts of a region are told by mail of its targets that have turned out missed, and asked to say why.

ALTER TABLE notice DROP CONSTRAINT notice_kind_check;
-- the subject: a revision of a figure, what a reader says looks wrong, a remark, an import that is taken back, or the change
-- of an edition by which a verdict turned
ALTER TABLE notice ADD CONSTRAINT notice_kind_check
    CHECK (kind IN ('WAITING', 'RETURNED', 'REQUEST', 'REMARK', 'WITHDRAWAL', 'EXPLANATION'));
