-- Street → community → grid → micro-grid (G1). People refer to each by its code.
create table community (
  id uuid primary key,
  code text not null unique,
  street_code text not null,
  name text not null,
  name_en text not null,
  created_at timestamptz not null,
  version bigint not null
);
-- Serves the list of communities.
create index community_created on community (created_at, id);

create table grid (
  id uuid primary key,
  community_code text not null references community (code),
  code text not null,
  name text not null,
  name_en text not null,
  created_at timestamptz not null,
  version bigint not null,
  unique (community_code, code)
);
-- Serve the list of grids, with or without a community.
create index grid_created on grid (created_at, id);
create index grid_community on grid (community_code, created_at, id);

create table micro_grid (
  id uuid primary key,
  community_code text not null,
  grid_code text not null,
  code text not null,
  name text not null,
  name_en text not null,
  created_at timestamptz not null,
  version bigint not null,
  unique (community_code, code),
  foreign key (community_code, grid_code) references grid (community_code, code)
);
-- Serve the list of micro-grids, with or without a community or a grid.
create index micro_grid_created on micro_grid (created_at, id);
create index micro_grid_community on micro_grid (community_code, created_at, id);
create index micro_grid_grid on micro_grid (community_code, grid_code, created_at, id);
