-- Serves erasure: a coordinator who answered for others is forgotten too.
create index assignment_answered_by on assignment (answered_by) where answered_by is not null;
