-- Who asks for a payment is kept and is not the first to approve it (P3).
alter table award_payment add column asked_by_id uuid;
alter table award_payment add constraint asker_approves_first
  check (first_approver_id <> asked_by_id);
-- Serve what a person asked for and approved, and what of a milestone is paid.
create index award_payment_asker on award_payment (asked_by_id);
create index award_payment_first on award_payment (first_approver_id);
create index award_payment_second on award_payment (second_approver_id);
