create extension if not exists cube;

-- A point of the earth's surface as a point in space, in metres from the centre: near points are near
-- there too, whatever the latitude, and an index finds them. (The extension earthdistance does the
-- same, but only a superuser may add it.)
create function on_earth(lat double precision, lng double precision) returns cube
  language sql immutable strict parallel safe
  return cube(array[
    6371008.8 * cosd(lat) * cosd(lng),
    6371008.8 * cosd(lat) * sind(lng),
    6371008.8 * sind(lat)]);

-- The three lists: needs, resources and projects. They are written, published, found and ended alike.
create table listing (
  id uuid primary key,
  kind text not null check (kind in ('NEED', 'RESOURCE', 'PROJECT')),
  community_code text not null,
  organization_code text,
  team_code text,
  person_id uuid,
  title text not null,
  description text not null,
  category text not null,
  skills text[] not null,
  audience text[] not null,
  place_name text,
  place_lat double precision,
  place_lng double precision,
  reach_km int check (reach_km > 0),
  -- When it is wanted or can be given; empty for always.
  times tstzmultirange not null,
  quantity int check (quantity > 0),
  urgency text,
  minutes int check (minutes > 0),
  recurrence text,
  posts jsonb,
  status text not null
    check (status in ('DRAFT', 'PUBLISHED', 'MATCHED', 'FULFILLED', 'CLOSED', 'EXPIRED')),
  matched int not null,
  closing_words text,
  created_by uuid not null,
  created_at timestamptz not null,
  published_at timestamptz,
  version bigint not null,
  -- The words of title, description and place, see Words.java.
  document tsvector not null,
  constraint already_matched check (kind <> 'NEED' or matched <= quantity)
);
-- Serve a list, newest first: all of it, a category of it, and a community's or an organization's part.
create index listing_newest on listing (kind, status, created_at desc, id desc);
create index listing_category on listing (kind, status, category, created_at desc, id desc);
create index listing_community on listing (community_code, kind, status, created_at desc, id desc);
create index listing_organization on listing (organization_code, kind, status, created_at desc, id desc)
  where organization_code is not null;
-- Serve the search by words, skills, audience, place and time.
create index listing_words on listing using gin (document);
create index listing_skills on listing using gin (skills);
create index listing_audience on listing using gin (audience);
create index listing_place on listing using gist (on_earth(place_lat, place_lng))
  where place_lat is not null;
create index listing_times on listing using gist (times) where not isempty(times);
-- Serves what is over.
create index listing_expiring on listing (upper(times)) where status = 'PUBLISHED' and not isempty(times);
