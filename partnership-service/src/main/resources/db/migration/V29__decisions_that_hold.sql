-- Who has no agreement with the community on the deadline's day drops out of what is funded (P3).
alter table proposal_decision add column under_agreement boolean not null default true;
