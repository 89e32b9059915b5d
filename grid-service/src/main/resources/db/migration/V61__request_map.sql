-- The public map of requests (G5): how many are open and solved in each cell of the web-mercator map, for each
-- level of zoom. A cell of level 0 is the world, one of level 20 some 38 m wide at the equator; the cell of a
-- coarser level has the coordinates of the finest shifted to the right.
create function map_x(lng double precision) returns int language sql immutable strict parallel safe
  return least(greatest(floor((lng + 180) / 360 * 1048576), 0), 1048575)::int;
create function map_y(lat double precision) returns int language sql immutable strict parallel safe
  return least(greatest(floor(
    (1 - asinh(tan(radians(least(greatest(lat, -85.0511287), 85.0511287)))) / pi()) / 2 * 1048576), 0), 1048575)::int;

-- The requests that are on the map: public ones with a position that are open or solved.
create table map_point (
  request_id uuid primary key references service_request (id),
  place point not null,
  is_solved boolean not null
);
-- Serves what is within a box.
create index map_point_place on map_point using gist (place);

-- What changed on the map and is not in the cells yet; written with the change, only ever added and folded.
create table map_change (
  id bigint generated always as identity primary key,
  x int not null,
  y int not null,
  open int not null,
  solved int not null
);
-- Serves what changed within a box.
create index map_change_place on map_change (x, y);

create table map_cell (
  level smallint not null check (level between 0 and 20),
  x int not null,
  y int not null,
  open int not null,
  solved int not null,
  -- Serves the cells of a level within a box.
  primary key (level, x, y)
) with (fillfactor = 70);

insert into map_point (request_id, place, is_solved)
select id, point(lng, lat), status in ('RESOLVED', 'CONFIRMED') from service_request
where is_public and lat is not null and status not in ('REJECTED', 'MERGED', 'WITHDRAWN');
insert into map_change (x, y, open, solved)
select map_x(place[0]), map_y(place[1]), case when is_solved then 0 else 1 end, case when is_solved then 1 else 0 end
from map_point;
