-- Spots of the city-civility campaign, and the teams that look after them (P4).
create table civility_spot (
  id uuid primary key,
  community_code text not null,
  name text not null,
  name_en text not null,
  lng double precision not null check (lng between -180 and 180),
  lat double precision not null check (lat between -90 and 90),
  address text not null,
  words text not null,
  created_at timestamptz not null,
  retired_at timestamptz,
  version bigint not null default 0
);
-- Serve a community's list, and the map.
create index civility_spot_community on civility_spot (community_code, created_at, id)
  where retired_at is null;
create index civility_spot_place on civility_spot using gist (point(lng, lat))
  where retired_at is null;

create table spot_adoption (
  id uuid primary key,
  spot_id uuid not null references civility_spot,
  community_code text not null,
  team_code text not null references team (code),
  university_code text not null references university (code),
  from_on date not null,
  ends_on date not null,
  status text not null check (status in ('PLANNED', 'ACTIVE', 'ENDED', 'CANCELLED')),
  reason text,
  -- On which day it could not begin, for there was no agreement.
  refused_on date,
  created_at timestamptz not null,
  version bigint not null default 0,
  check (ends_on >= from_on),
  constraint spot_adopted exclude using gist (
    spot_id with =, daterange(from_on, ends_on, '[]') with &&) where (status <> 'CANCELLED')
);
-- Serve who looked after a spot, which spots a team has, the league, and what is due.
create index adoption_spot on spot_adoption (spot_id, from_on) where status in ('ACTIVE', 'ENDED');
create index adoption_spot_created on spot_adoption (spot_id, created_at, id);
create index adoption_team on spot_adoption (team_code, created_at, id);
create index adoption_community on spot_adoption (community_code, ends_on)
  where status in ('ACTIVE', 'ENDED');
create index adoption_beginning on spot_adoption (from_on, id) where status = 'PLANNED';
create index adoption_ending on spot_adoption (ends_on, id) where status = 'ACTIVE';

create table spot_schedule (
  adoption_id uuid primary key references spot_adoption,
  rrule text not null,
  first_at timestamptz not null,
  minutes integer not null,
  groups text[] not null
);
