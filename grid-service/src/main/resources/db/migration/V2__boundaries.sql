-- Where a community, a grid and a micro-grid lie, from when until when (G1). What was drawn stays;
-- what is drawn anew ends it, or supersedes it when it is drawn for the same day.
create extension if not exists btree_gist;

-- The boundaries of one community as a whole: its row is held while they are drawn.
create table ground (
  community_code text primary key references community (code),
  id uuid not null unique,
  version bigint not null
);

create table boundary (
  id uuid primary key,
  kind text not null check (kind in ('COMMUNITY', 'GRID', 'MICRO_GRID')),
  community_code text not null references community (code),
  code text not null,
  version bigint not null,
  valid_from date not null,
  valid_until date check (valid_until > valid_from),
  geometry text not null,
  extent box not null,
  created_at timestamptz not null,
  superseded_at timestamptz,
  -- Serves the versions of one part, and what a community's parts are.
  unique (community_code, kind, code, version),
  constraint overlapping_boundary exclude using gist (
    community_code with =, kind with =, code with =,
    daterange(valid_from, valid_until) with &&) where (superseded_at is null)
);
-- Serves what lies at a point on a day, and which communities are neighbours.
create index boundary_extent on boundary
  using gist (extent, daterange(valid_from, valid_until)) where superseded_at is null;
