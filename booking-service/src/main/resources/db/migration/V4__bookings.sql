-- The right to use a space at a time. Two that stand never overlap, whoever races.
create table booking (
  id uuid primary key,
  space_id uuid not null references space,
  community_code text not null,
  holder_id uuid not null,
  holder_name text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  attendees int not null check (attendees > 0),
  points int not null check (points >= 0),
  refunded int not null default 0,
  status text not null check (status in ('CONFIRMED', 'CANCELLED', 'REDEEMED')),
  created_at timestamptz not null,
  redeemed_at timestamptz,
  version bigint not null,
  check (ends_at > starts_at and ends_at <= starts_at + interval '24 hours'),
  check (refunded between 0 and points),
  constraint slot_taken exclude using gist
    (space_id with =, tstzrange(starts_at, ends_at) with &&)
    where (status <> 'CANCELLED')
);
-- Serves availability, and the search for an overlap.
create index booking_space on booking (space_id, starts_at) where status <> 'CANCELLED';
-- Serves a person's own list, latest first.
create index booking_holder on booking (holder_id, starts_at desc, id desc);

-- The keys that sign tickets; tickets name theirs, so an old one stays valid after a new one comes.
create table ticket_key (
  kid text primary key,
  jwk text not null,
  created_at timestamptz not null default now()
);
