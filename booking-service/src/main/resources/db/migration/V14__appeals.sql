-- What somebody says who is said to have missed a booking, and what staff decide.
create table appeal (
  id uuid primary key,
  booking_id uuid not null references booking,
  community_code text not null,
  words text not null,
  status text not null check (status in ('OPEN', 'UPHELD', 'REJECTED')),
  answer text,
  created_at timestamptz not null,
  decided_at timestamptz,
  version bigint not null,
  check ((status = 'OPEN') = (decided_at is null)),
  check ((status = 'OPEN') = (answer is null)),
  constraint already_appealed unique (booking_id)
);
-- Serves staff's list, oldest first.
create index appeal_community on appeal (community_code, created_at, id);
create index appeal_status on appeal (community_code, status, created_at, id);
