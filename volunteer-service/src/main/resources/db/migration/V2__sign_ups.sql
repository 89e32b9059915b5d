create extension if not exists btree_gist;

-- A promise to serve. The times of the shift stand here too, so that the database itself can refuse
-- two that overlap.
create table sign_up (
  id uuid primary key,
  shift_id uuid not null references shift,
  volunteer_id uuid not null,
  volunteer_name text not null,
  status text not null check (status in ('CONFIRMED', 'WAITLISTED', 'WITHDRAWN')),
  queue_number int not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  attended boolean not null default false,
  created_at timestamptz not null,
  version bigint not null,
  constraint overlapping_shift exclude using gist
    (volunteer_id with =, tstzrange(starts_at, ends_at) with &&)
    where (status <> 'WITHDRAWN')
);
create unique index already_signed_up on sign_up (shift_id, volunteer_id)
  where status <> 'WITHDRAWN';
-- Serves promotion, and the position of one who waits.
create unique index sign_up_queue on sign_up (shift_id, queue_number) where status = 'WAITLISTED';
-- Serves the coordinator's list of a shift.
create index sign_up_shift on sign_up (shift_id, created_at, id);
-- Serves a volunteer's own list, newest shift first.
create index sign_up_volunteer on sign_up (volunteer_id, starts_at desc, id desc);
