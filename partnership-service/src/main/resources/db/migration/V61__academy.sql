-- Boyuan Academy (P5): who teaches, in which rooms, in which terms, what.
create table teacher (
  id uuid primary key,
  community_code text not null,
  person_id uuid not null,
  name text not null,
  kind text not null,
  organization_code text,
  subjects text[] not null,
  about text,
  about_en text,
  status text not null,
  reason text,
  unavailable text[] not null,
  preferred text[] not null,
  avoided text[] not null,
  created_at timestamptz not null,
  version bigint not null default 0,
  constraint already_teacher unique (community_code, person_id)
);
-- Serves the teachers of a community that are approved, or wait to be.
create index teacher_status on teacher (community_code, status, created_at, id);
-- Serves what is held on a person.
create index teacher_person on teacher (person_id);

-- A shared space of booking-service in which classes can be held; its id is the space's.
create table teaching_room (
  id uuid primary key,
  community_code text not null,
  name text not null,
  name_en text not null,
  capacity int not null check (capacity > 0),
  features text[] not null,
  open_hours text[] not null,
  created_at timestamptz not null,
  version bigint not null default 0
);
-- Serves the rooms of a community.
create index teaching_room_community on teaching_room (community_code, created_at, id);

create table term (
  id uuid primary key,
  community_code text not null,
  code text not null,
  name text not null,
  name_en text not null,
  first_day date not null,
  last_day date not null,
  enrolment_opens_at timestamptz not null,
  residents_only_until timestamptz not null,
  children_hours text[] not null,
  adults_hours text[] not null,
  seniors_hours text[] not null,
  created_at timestamptz not null,
  version bigint not null default 0,
  check (last_day >= first_day),
  unique (community_code, code)
);
-- Serves the terms of a community, latest first.
create index term_community on term (community_code, created_at, id);

create table course (
  id uuid primary key,
  term_id uuid not null references term (id),
  community_code text not null,
  teacher_id uuid not null references teacher (id),
  title text not null,
  title_en text not null,
  summary text not null,
  summary_en text not null,
  audience text not null,
  cohort text,
  youngest int,
  oldest int,
  fewest int not null,
  capacity int not null,
  enrolled int not null default 0,
  pace text not null,
  lessons int not null,
  minutes int not null,
  first_day date,
  feature text,
  status text not null,
  rooms_version bigint not null default 0,
  rooms_asked_at timestamptz,
  created_at timestamptz not null,
  version bigint not null default 0,
  constraint course_full check (enrolled <= capacity),
  check (enrolled >= 0)
);
-- Serve the catalogue of a term, and of an audience in it.
create index course_term on course (term_id, created_at, id);
create index course_audience on course (term_id, audience, created_at, id);
create index course_teacher on course (teacher_id, created_at, id);
-- Serves what is open to everybody in a community, newest first.
create index course_published on course (community_code, created_at, id) where status = 'PUBLISHED';
