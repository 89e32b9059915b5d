-- Which building, unit or room lies in which micro-grid (G1). A unit or room that is not said is
-- empty; words are kept as they are compared: without spaces, in half width, in capitals.
create table address (
  id uuid primary key,
  community_code text not null,
  building text not null,
  unit text not null,
  room text not null,
  micro_grid_code text not null,
  created_at timestamptz not null,
  version bigint not null,
  -- Serves finding one by its words.
  constraint address_known unique (community_code, building, unit, room),
  foreign key (community_code, micro_grid_code) references micro_grid (community_code, code)
);
-- Serve the list of a community's addresses, and of a micro-grid's.
create index address_community on address (community_code, created_at, id);
create index address_micro_grid on address (community_code, micro_grid_code, created_at, id);
