-- Points that staff give or take with a reason; large ones are decided by two.
create table adjustment (
  id uuid primary key,
  community_code text not null,
  person_id uuid,
  organization_code text,
  points bigint not null check (points <> 0),
  reason text not null,
  status text not null check (status in ('PENDING', 'APPLIED', 'REFUSED')),
  requested_by uuid not null,
  decided_by uuid,
  answer text,
  created_at timestamptz not null,
  decided_at timestamptz,
  version bigint not null,
  check (num_nonnulls(person_id, organization_code) = 1),
  check ((status = 'PENDING') = (decided_at is null)),
  constraint own_adjustment check (decided_by <> requested_by)
);
-- Serves a community's list, newest first.
create index adjustment_community on adjustment (community_code, created_at desc, id desc);
create index adjustment_status on adjustment (community_code, status, created_at desc, id desc);
-- Serves what is held on a person.
create index adjustment_person on adjustment (person_id) where person_id is not null;
-- Serves what somebody gave or took by themselves on a day.
create index adjustment_alone on adjustment (requested_by, created_at)
  where status = 'APPLIED' and decided_by is null;
