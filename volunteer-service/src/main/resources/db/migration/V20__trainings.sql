-- What volunteers are taught, with the questions of its quiz and their right answers.
create table training (
  id uuid primary key,
  community_code text not null,
  title text not null,
  title_en text not null,
  kind text not null,
  adviser text not null,
  valid_months int check (valid_months > 0),
  pass_mark int check (pass_mark between 1 and 100),
  questions jsonb not null,
  quiz_version int not null,
  retired_at timestamptz,
  created_at timestamptz not null,
  version bigint not null,
  check ((pass_mark is null) = (questions = '[]'))
);
-- Serve the list of trainings, newest first, with or without a community.
create index training_community on training (community_code, created_at desc, id desc)
  where retired_at is null;
create index training_created on training (created_at desc, id desc) where retired_at is null;

-- A dated lesson with so many places.
create table training_session (
  id uuid primary key,
  training_id uuid not null references training,
  community_code text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  online boolean not null,
  place text not null,
  capacity int not null check (capacity > 0),
  taken int not null default 0,
  cancelled_at timestamptz,
  created_at timestamptz not null,
  constraint training_session_full check (taken between 0 and capacity),
  check (ends_at > starts_at and ends_at <= starts_at + interval '24 hours')
);
-- Serves a training's sessions, earliest first.
create index training_session_training on training_session (training_id, starts_at, id);

create table training_sign_up (
  id uuid primary key,
  session_id uuid not null references training_session,
  training_id uuid not null references training,
  volunteer_id uuid not null,
  volunteer_name text not null,
  left_at timestamptz,
  attended boolean,
  marked_by uuid,
  marked_at timestamptz,
  created_at timestamptz not null,
  check ((attended is null) = (marked_at is null)),
  check (marked_by is distinct from volunteer_id)
);
create unique index already_in_session on training_sign_up (session_id, volunteer_id)
  where left_at is null;
-- Serves who comes to a session, in the order they signed up.
create index training_sign_up_session on training_sign_up (session_id, created_at, id)
  where left_at is null;
-- Serves a volunteer's own list, latest first.
create index training_sign_up_volunteer on training_sign_up (volunteer_id, created_at desc, id desc)
  where left_at is null;
-- Serves completion: whether somebody attended since they last completed it.
create index training_sign_up_attended on training_sign_up (volunteer_id, training_id, marked_at)
  where attended;
