-- Who waits for a time that is taken. An offer is a hold in the name of who waits, so that what became
-- of it is what became of that booking.
create table waiting_entry (
  id uuid primary key,
  space_id uuid not null references space,
  community_code text not null,
  holder_id uuid not null,
  holder_name text not null,
  kinds text[] not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  attendees int not null check (attendees > 0),
  status text not null check (status in ('WAITING', 'OFFERED', 'WITHDRAWN', 'OVER')),
  booking_id uuid references booking,
  created_at timestamptz not null,
  check (ends_at > starts_at),
  check ((status = 'OFFERED') = (booking_id is not null))
);
create unique index already_waiting on waiting_entry (holder_id, space_id, starts_at, ends_at)
  where status = 'WAITING';
-- Serves who is next.
create index waiting_entry_next on waiting_entry (space_id, created_at, id) where status = 'WAITING';
-- Serves a person's list.
create index waiting_entry_holder on waiting_entry (holder_id, created_at desc, id desc);
-- Serves the search for those whose time is over, and for spaces that somebody waits for.
create index waiting_entry_over on waiting_entry (ends_at) where status = 'WAITING';
