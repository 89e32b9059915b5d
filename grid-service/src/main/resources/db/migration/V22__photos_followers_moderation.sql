-- Photos as they were drawn anew. What is not attached to anything within a week goes.
create table photo (
  id uuid primary key,
  community_code text not null,
  subject_type text check (subject_type in ('REQUEST', 'FINDING', 'TASK')),
  subject_id uuid,
  image bytea not null,
  thumbnail bytea not null,
  is_public boolean not null,
  by_id uuid,
  created_at timestamptz not null,
  check ((subject_type is null) = (subject_id is null))
);
alter table photo alter column image set storage external;
-- Serves the photos of something.
create index photo_subject on photo (subject_id, created_at, id) where subject_id is not null;
-- Serves the search for what was attached to nothing.
create index photo_loose on photo (created_at) where subject_id is null;
-- Serves what is held on a person.
create index photo_by on photo (by_id) where by_id is not null;

-- Who wants to hear what becomes of a request (G5).
create table request_follower (
  request_id uuid not null references service_request (id),
  person_id uuid not null,
  since timestamptz not null,
  seen_at timestamptz not null,
  primary key (request_id, person_id)
);
-- Serves what a person follows, latest first.
create index request_follower_person on request_follower (person_id, since desc, request_id desc);

-- Who says that a public request should not be public.
create table abuse_report (
  id uuid primary key,
  request_id uuid not null references service_request (id),
  community_code text not null,
  person_id uuid not null,
  words text not null,
  created_at timestamptz not null,
  settled_at timestamptz,
  constraint already_reported unique (request_id, person_id)
);
-- Serves staff's list of what is not settled, oldest first.
create index abuse_report_open on abuse_report (community_code, created_at, id)
  where settled_at is null;
create index abuse_report_person on abuse_report (person_id);

-- Who may not ask anything for a while.
create table barred_asker (
  community_code text not null,
  person_id uuid not null,
  until timestamptz not null,
  reason text not null,
  primary key (person_id, community_code)
);
