-- Who staffs a grid and its micro-grids, by a template each community sets (G2).
create table team_template (
  community_code text primary key references community (code),
  roles jsonb not null,
  version bigint not null
);

create table appointment (
  id uuid primary key,
  community_code text not null references community (code),
  level text not null check (level in ('GRID', 'MICRO_GRID')),
  unit_code text not null,
  role_code text not null,
  -- The place of the role that is held, where the template limits it.
  seat int,
  person_id uuid,
  -- What tells a person from another: the id, else a hash of the phone.
  person_key text,
  name text not null,
  phone_sealed text,
  serves_from date not null,
  serves_until date check (serves_until >= serves_from),
  created_at timestamptz not null,
  version bigint not null,
  constraint role_filled exclude using gist (
    community_code with =, level with =, unit_code with =, role_code with =, seat with =,
    daterange(serves_from, serves_until, '[]') with &&),
  constraint already_appointed exclude using gist (
    community_code with =, level with =, unit_code with =, role_code with =, person_key with =,
    daterange(serves_from, serves_until, '[]') with &&)
);
-- Serves who serves or served in a community, one of its units or roles.
create index appointment_community on appointment (community_code, created_at, id);
create index appointment_unit on appointment (community_code, level, unit_code, role_code);
-- Serves what a person holds.
create index appointment_person on appointment (person_id) where person_id is not null;

-- 红色管家: a standing service team attached to grids.
create table red_steward (
  id uuid primary key,
  community_code text not null references community (code),
  name text not null,
  name_en text not null,
  created_at timestamptz not null,
  dissolved_at timestamptz,
  version bigint not null
);
create index red_steward_community on red_steward (community_code, created_at, id);

create table red_steward_member (
  id uuid primary key,
  red_steward_id uuid not null references red_steward (id),
  person_id uuid,
  name text not null,
  phone_sealed text,
  joined_at timestamptz not null,
  left_at timestamptz
);
create index red_steward_member_team on red_steward_member (red_steward_id, joined_at, id);
create unique index already_steward on red_steward_member (red_steward_id, person_id)
  where left_at is null and person_id is not null;
create index red_steward_member_person on red_steward_member (person_id)
  where person_id is not null;

create table red_steward_grid (
  id uuid primary key,
  red_steward_id uuid not null references red_steward (id),
  community_code text not null,
  grid_code text not null,
  serves_from date not null,
  serves_until date check (serves_until >= serves_from),
  foreign key (community_code, grid_code) references grid (community_code, code),
  constraint already_attached exclude using gist (
    red_steward_id with =, grid_code with =,
    daterange(serves_from, serves_until, '[]') with &&)
);
-- Serves who is attached to a grid.
create index red_steward_grid_grid on red_steward_grid (community_code, grid_code);
