-- The page of a resident with a craft.
create table studio (
  talent_id uuid primary key,
  community_code text not null,
  display_name text not null,
  crafts jsonb not null,
  categories varchar[] not null,
  introduction text not null,
  introduction_en text not null,
  place text not null,
  published boolean not null,
  hidden_at timestamptz,
  hidden_reason text,
  created_at timestamptz not null,
  version bigint not null,
  check ((hidden_at is null) = (hidden_reason is null))
);
-- Serve the list of studios, newest first, with or without a community.
create index studio_community on studio (community_code, created_at desc, talent_id desc)
  where published and hidden_at is null;
create index studio_created on studio (created_at desc, talent_id desc)
  where published and hidden_at is null;

-- Times at which a talent can be come to.
create table talent_slot (
  id uuid primary key,
  talent_id uuid not null references studio,
  community_code text not null,
  place text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  withdrawn_at timestamptz,
  created_at timestamptz not null,
  check (ends_at between starts_at + interval '15 minutes' and starts_at + interval '60 minutes'),
  constraint overlapping_slot exclude using gist
    (talent_id with =, tstzrange(starts_at, ends_at) with &&) where (withdrawn_at is null)
);
-- Serves a talent's slots, earliest first.
create index talent_slot_talent on talent_slot (talent_id, starts_at, id) where withdrawn_at is null;

-- Who comes. The times of the slot stand here too, so that the database itself can refuse two of one
-- resident that overlap.
create table slot_reservation (
  id uuid primary key,
  slot_id uuid not null references talent_slot,
  talent_id uuid not null,
  resident_id uuid not null,
  resident_name text not null,
  community_code text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  wish text,
  status text not null
    check (status in ('RESERVED', 'CANCELLED', 'CALLED_OFF', 'SERVED', 'MISSED')),
  reason text,
  created_at timestamptz not null,
  version bigint not null default 0,
  check (talent_id <> resident_id),
  constraint overlapping_reservation exclude using gist
    (resident_id with =, tstzrange(starts_at, ends_at) with &&) where (status = 'RESERVED')
);
create unique index slot_reserved on slot_reservation (slot_id)
  where status in ('RESERVED', 'SERVED', 'MISSED');
-- Serves a resident's own list, latest first.
create index slot_reservation_resident on slot_reservation (resident_id, starts_at desc, id desc);
-- Serves how many a resident has open with a talent.
create index slot_reservation_open on slot_reservation (resident_id, talent_id, ends_at)
  where status = 'RESERVED';
-- Serves what was served on a day.
create index slot_reservation_served on slot_reservation (starts_at) where status = 'SERVED';
