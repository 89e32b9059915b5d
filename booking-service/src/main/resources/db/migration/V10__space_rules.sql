-- How a space is booked: as a whole or seat by seat, and by which rules. Rules and photos are values
-- of the space and read with it.
alter table space
  add column seating text not null default 'WHOLE_ROOM' check (seating in ('WHOLE_ROOM', 'SEATS')),
  add column accessible boolean not null default false,
  add column rules jsonb not null default '{}',
  add column photos jsonb not null default '[]';

create table space_photo (
  id uuid primary key,
  space_id uuid not null references space,
  image bytea not null,
  created_at timestamptz not null
);
create index space_photo_space on space_photo (space_id);

-- A time at which a space is closed although its hours say otherwise.
create table space_closure (
  id uuid primary key,
  space_id uuid not null references space,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  reason text not null,
  reason_en text not null,
  created_at timestamptz not null,
  check (ends_at > starts_at)
);
-- Serves the closures that reach into a time, and a space's list.
create index space_closure_space on space_closure (space_id, ends_at, id);
