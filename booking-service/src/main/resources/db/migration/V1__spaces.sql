-- A shared space. Opening hours are a value of the space and read with it: a list of
-- {"day": 1..7, "opens": "HH:MM", "closes": "HH:MM"}, Monday is 1, 24:00 is the end of the day.
create table space (
  id uuid primary key,
  code text not null,
  community_code text not null,
  kind text not null,
  name text not null,
  name_en text not null,
  capacity int not null check (capacity > 0),
  points_per_hour int not null check (points_per_hour >= 0),
  opening_hours jsonb not null,
  created_at timestamptz not null,
  version bigint not null
);
create unique index space_code_taken on space (community_code, code);
-- Serves the list of spaces, with or without a community.
create index space_name on space (created_at, id);
create index space_community on space (community_code, created_at, id);
