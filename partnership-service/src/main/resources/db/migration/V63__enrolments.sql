-- Children that somebody cares for, and who takes which course (P5).
create table child (
  id uuid primary key,
  guardian_id uuid not null,
  name text not null,
  birth_date date not null,
  created_at timestamptz not null,
  version bigint not null default 0,
  constraint child_entered unique (guardian_id, name, birth_date)
);
-- Serves the children of somebody.
create index child_guardian on child (guardian_id, created_at, id);

create table enrolment (
  id uuid primary key,
  course_id uuid not null references course (id),
  community_code text not null,
  -- Who answers for it: the participant, or the guardian of the child.
  person_id uuid not null,
  child_id uuid references child (id),
  -- The child, or the person.
  participant_id uuid not null,
  participant_name text not null,
  is_resident boolean not null,
  status text not null,
  cause text not null,
  -- The order in which people came.
  arrival bigint generated always as identity,
  arrived_at timestamptz not null,
  -- What a guardian consented to, when, and the hash of its words.
  consent_statement text,
  consent_sha256 text,
  consent_by_id uuid,
  consented_at timestamptz,
  version bigint not null default 0,
  check (child_id is null or consented_at is not null)
);
create unique index already_enrolled on enrolment (course_id, participant_id)
  where status in ('ENROLLED', 'WAITING');
-- Serves who is next: residents before others, then by arrival.
create index enrolment_waiting on enrolment (course_id, is_resident desc, arrival)
  where status = 'WAITING';
-- Serves the list of a course, and of a person.
create index enrolment_course on enrolment (course_id, arrived_at, id);
create index enrolment_person on enrolment (person_id, arrived_at, id);
create index enrolment_child on enrolment (child_id) where child_id is not null;

-- When those who have a place are in a class: nobody is in two at once.
create table enrolled_time (
  enrolment_id uuid not null references enrolment (id),
  session_id uuid not null references class_session (id),
  participant_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (enrolment_id, session_id),
  constraint participant_busy exclude using gist (
    participant_id with =, tstzrange(starts_at, ends_at) with &&)
);
-- Serves sessions that move.
create index enrolled_time_session on enrolled_time (session_id);
-- Serves courses that have begun of late.
create index class_session_begun on class_session (starts_at) where status = 'PLANNED';
