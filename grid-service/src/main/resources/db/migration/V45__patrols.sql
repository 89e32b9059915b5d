-- Patrols: routes with checkpoints, rounds by a recurrence, ticks, findings (G4).
create table patrol_route (
  id uuid primary key,
  community_code text not null,
  grid_code text not null,
  name text not null,
  name_en text not null,
  rrule text not null,
  first_on date not null,
  starts_at time not null,
  minutes int not null,
  grace_minutes int not null,
  on_holiday text not null check (on_holiday in ('SKIP', 'KEEP')),
  planned_until date,
  retired_at timestamptz,
  created_at timestamptz not null,
  version bigint not null default 0,
  constraint unknown_grid foreign key (community_code, grid_code) references grid (community_code, code)
);
-- Serve a community's routes, and those of a grid.
create index patrol_route_community on patrol_route (community_code, created_at, id);
create index patrol_route_grid on patrol_route (community_code, grid_code, created_at, id);
-- Serves the planning ahead.
create index patrol_route_plan on patrol_route (planned_until, id) where retired_at is null;

create table patrol_checkpoint (
  id uuid primary key,
  route_id uuid not null references patrol_route (id),
  position int not null,
  name text not null,
  name_en text not null,
  lat double precision,
  lng double precision,
  radius int not null,
  token text unique,
  checklist jsonb not null,
  removed_at timestamptz
);
-- Serves the checkpoints of a route in order.
create index patrol_checkpoint_route on patrol_checkpoint (route_id, position, id);

create table patrol_round (
  id uuid primary key,
  route_id uuid not null references patrol_route (id),
  community_code text not null,
  grid_code text not null,
  date date not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  missed_after timestamptz not null,
  status text not null check (status in ('PLANNED', 'STARTED', 'FINISHED', 'MISSED', 'CANCELLED')),
  started_at timestamptz,
  finished_at timestamptz,
  forgotten boolean not null default false,
  reason text,
  confirmed_at timestamptz,
  confirmed_by uuid,
  version bigint not null default 0,
  constraint round_on_date unique (route_id, date)
);
-- Serve a community's rounds and those of a grid, by time and by month.
create index patrol_round_community on patrol_round (community_code, starts_at, id);
create index patrol_round_grid on patrol_round (community_code, grid_code, starts_at, id);
create index patrol_round_month on patrol_round (community_code, date);
-- Serves the flagging of what nobody walked or finished.
create index patrol_round_open on patrol_round (missed_after, id) where status in ('PLANNED', 'STARTED');
create index patrol_round_confirmed_by on patrol_round (confirmed_by) where confirmed_by is not null;

create table round_walker (
  round_id uuid not null references patrol_round (id),
  person_id uuid not null,
  name text not null,
  starts_at timestamptz not null,
  assigned_at timestamptz not null,
  in_place_of uuid,
  duty_id uuid not null unique,
  primary key (round_id, person_id)
);
-- Serves a person's rounds.
create index round_walker_person on round_walker (person_id, starts_at, round_id);
create index round_walker_in_place on round_walker (in_place_of) where in_place_of is not null;

-- The checkpoints as they were when the round began.
create table round_checkpoint (
  round_id uuid not null references patrol_round (id),
  checkpoint_id uuid not null references patrol_checkpoint (id),
  position int not null,
  name text not null,
  name_en text not null,
  ticked_at timestamptz,
  primary key (round_id, checkpoint_id)
);

create table round_tick (
  round_id uuid not null references patrol_round (id),
  id uuid not null,
  checkpoint_id uuid not null,
  person_id uuid not null,
  means text not null check (means in ('QR', 'POSITION', 'BY_HAND')),
  lat double precision,
  lng double precision,
  distance int,
  out_of_range boolean not null,
  late boolean not null,
  device_at timestamptz not null,
  server_at timestamptz not null,
  answers jsonb not null,
  primary key (round_id, id)
);
-- Serves the ticks of a round in the order they came in.
create index round_tick_round on round_tick (round_id, server_at, id);
create index round_tick_person on round_tick (person_id);

create table round_finding (
  id uuid primary key,
  round_id uuid not null references patrol_round (id),
  community_code text not null,
  grid_code text not null,
  checkpoint_id uuid,
  words text not null,
  severity text not null check (severity in ('LOW', 'MEDIUM', 'HIGH')),
  photo_ids uuid[] not null default '{}',
  lat double precision,
  lng double precision,
  found_by uuid not null,
  found_at timestamptz not null,
  request_id uuid
);
-- Serves the findings of a round.
create index round_finding_round on round_finding (round_id, found_at, id);
create index round_finding_person on round_finding (found_by);
