-- Universities, their teams, and the agreements under which these may be dispatched (P1).
create extension if not exists btree_gist;

create table university (
  id uuid primary key,
  code text not null unique,
  name text not null,
  name_en text not null,
  created_at timestamptz not null,
  version bigint not null
);
-- Serves the list of universities.
create index university_created on university (created_at, id);

create table team (
  id uuid primary key,
  university_code text not null references university (code),
  code text not null unique,
  name text not null,
  name_en text not null,
  created_at timestamptz not null,
  version bigint not null
);
-- Serve the list of teams, with or without a university.
create index team_created on team (created_at, id);
create index team_university on team (university_code, created_at, id);

create table agreement (
  id uuid primary key,
  number text not null unique,
  community_code text not null,
  university_code text not null references university (code),
  valid_from date not null,
  valid_until date not null,
  created_at timestamptz not null,
  version bigint not null,
  check (valid_until >= valid_from),
  constraint agreement_overlaps exclude using gist (
    community_code with =,
    university_code with =,
    daterange(valid_from, valid_until, '[]') with &&)
);
-- Serve the list of agreements, and the question which teams are under one.
create index agreement_created on agreement (created_at, id);
create index agreement_community on agreement (community_code, created_at, id);
create index agreement_university on agreement (university_code, valid_from, valid_until);
