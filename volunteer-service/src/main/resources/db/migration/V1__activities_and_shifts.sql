-- An activity, the roles in it, and the dated slots of each role.
create table activity (
  id uuid primary key,
  title text not null,
  category text not null,
  community_code text not null,
  organization_code text,
  place_name text,
  place_lat double precision,
  place_lng double precision,
  created_by uuid not null,
  created_at timestamptz not null,
  version bigint not null
);
-- Serves the list of a community's activities, newest first.
create index activity_community on activity (community_code, created_at desc, id desc);
-- Serves the list of all activities, newest first.
create index activity_created on activity (created_at desc, id desc);

create table post (
  id uuid primary key,
  activity_id uuid not null references activity,
  ordinal int not null,
  name text not null,
  category text not null,
  capacity int not null check (capacity > 0)
);
create index post_activity on post (activity_id);

-- What a shift is called and where it is stands in each shift too: the list of shifts is read a
-- thousand times for each time an activity is written.
create table shift (
  id uuid primary key,
  activity_id uuid not null references activity,
  post_id uuid not null references post,
  activity_title text not null,
  post_name text not null,
  category text not null,
  community_code text not null,
  organization_code text,
  place_name text,
  place_lat double precision,
  place_lng double precision,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  capacity int not null check (capacity > 0),
  taken int not null default 0,
  waiting int not null default 0,
  last_queue_number int not null default 0,
  check_in_secret text not null,
  version bigint not null,
  constraint shift_has_a_length check (ends_at > starts_at and ends_at <= starts_at + interval '24 hours'),
  constraint shift_full check (taken between 0 and capacity),
  check (waiting >= 0)
);
create index shift_activity on shift (activity_id, starts_at);
create index shift_post on shift (post_id);
-- Serve the list of shifts by time, with or without a category or a community.
create index shift_starts_at on shift (starts_at, id);
create index shift_category on shift (category, starts_at, id);
create index shift_community on shift (community_code, starts_at, id);
-- Serves the list of shifts with a free place.
create index shift_open on shift (starts_at, id) where taken < capacity;
