-- When and where people can be sent. From where they come is the middle of their community, as far
-- as it is known; nobody's address is asked for.
create table readiness (
  person_id uuid primary key,
  community_code text,
  base_lat double precision,
  base_lng double precision,
  reach_km int not null check (reach_km between 1 and 200),
  most_a_week int not null check (most_a_week between 1 and 21),
  kinds text[] not null,
  version bigint not null
);
-- Serves who is nearest to an order.
create index readiness_near on readiness using gist (on_earth(base_lat, base_lng))
  where base_lat is not null;
-- Serves who is of a community, where it is not known where that is.
create index readiness_community on readiness (community_code);

create table readiness_hours (
  person_id uuid not null references readiness on delete cascade,
  day int not null check (day between 1 and 7),
  from_minute int not null,
  to_minute int not null,
  check (0 <= from_minute and from_minute < to_minute and to_minute < 1440)
);
create index readiness_hours_of on readiness_hours (person_id, day);

create table readiness_away (
  person_id uuid not null references readiness on delete cascade,
  from_day date not null,
  until_day date not null,
  check (from_day <= until_day)
);
create index readiness_away_of on readiness_away (person_id, until_day);

-- Serves who is able to do what few are.
create index volunteer_skills on volunteer using gin (skills);
