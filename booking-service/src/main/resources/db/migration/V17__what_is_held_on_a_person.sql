-- Serve what somebody asked and decided about points, and what is held on them.
create index adjustment_requested on adjustment (requested_by);
create index adjustment_decided on adjustment (decided_by) where decided_by is not null;
