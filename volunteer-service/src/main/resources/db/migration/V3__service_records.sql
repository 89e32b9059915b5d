-- Minutes served, from check-in to verification, and where the minutes come from.
create table service_record (
  id uuid primary key,
  sign_up_id uuid not null references sign_up,
  shift_id uuid not null references shift,
  activity_id uuid not null references activity,
  volunteer_id uuid not null,
  volunteer_name text not null,
  community_code text not null,
  organization_code text,
  category text not null,
  shift_starts_at timestamptz not null,
  shift_ends_at timestamptz not null,
  status text not null check (status in ('CHECKED_IN', 'PENDING', 'VERIFIED')),
  source text not null check (source in ('SCANNED', 'CORRECTED')),
  checked_in_at timestamptz not null,
  checked_out_at timestamptz,
  minutes int check (minutes between 0 and 1440),
  verified_by uuid,
  verified_at timestamptz,
  reason text,
  version bigint not null,
  constraint own_record check (verified_by is distinct from volunteer_id),
  check (status = 'CHECKED_IN' or minutes is not null),
  check ((status = 'VERIFIED') = (verified_by is not null))
);
create unique index already_checked_in on service_record (sign_up_id);
create index service_record_shift on service_record (shift_id, checked_in_at, id);
-- Serves a volunteer's own list, newest first.
create index service_record_volunteer on service_record (volunteer_id, checked_in_at desc, id desc);
-- Serves what waits for verification in a community, newest first.
create index service_record_community
  on service_record (community_code, status, checked_in_at desc, id desc);
