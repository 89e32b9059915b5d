-- What was assigned and comes to nothing stays with what was written, and is marked (P3).
alter table review_assignment add column dropped_at timestamptz;
alter table review_assignment drop constraint already_assigned;
create unique index already_assigned on review_assignment (proposal_id, reviewer_id)
  where dropped_at is null;

-- Rises with whatever changes what is ranked, under the lock of the call: two rankings of the same
-- revision rank the same, whatever the clocks of two nodes say.
alter table venture_call add column review_revision bigint not null default 0;
-- Who ranked before has to rank again.
alter table call_ranking add column review_revision bigint not null default -1;
alter table call_ranking alter column review_revision drop default;
alter table call_ranking add column shortfall_words text;
