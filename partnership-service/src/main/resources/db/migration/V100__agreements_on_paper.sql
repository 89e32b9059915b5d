-- What was signed on paper is recorded, and comes into force once its scan is attached (P1).
alter table agreement drop constraint agreement_status_check;
alter table agreement add constraint agreement_status_check check (status in ('DRAFT', 'REVIEW',
  'SIGNING', 'RECORDED', 'SIGNED', 'ACTIVE', 'SUSPENDED', 'ENDED', 'RENEWED', 'WITHDRAWN'));
alter table agreement drop constraint agreement_overlaps;
alter table agreement add constraint agreement_overlaps exclude using gist (
  community_code with =,
  university_code with =,
  daterange(valid_from, ends_on, '[]') with &&)
  where (status in ('RECORDED', 'SIGNED', 'ACTIVE', 'SUSPENDED', 'ENDED', 'RENEWED'));
drop index agreement_draft_community;
drop index agreement_draft_university;
create index agreement_draft_community on agreement (community_code, created_at, id)
  where status in ('DRAFT', 'REVIEW', 'SIGNING', 'RECORDED');
create index agreement_draft_university on agreement (university_code, created_at, id)
  where status in ('DRAFT', 'REVIEW', 'SIGNING', 'RECORDED');
