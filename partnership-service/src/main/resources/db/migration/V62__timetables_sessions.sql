-- Timetables of terms, and the sessions of courses that come of them (P5, P6).
create table timetable (
  id uuid primary key,
  term_id uuid not null references term (id),
  community_code text not null,
  status text not null,
  -- From this day on its sessions are.
  from_day date not null,
  hard int,
  soft int,
  created_at timestamptz not null,
  planning_since timestamptz not null,
  planned_at timestamptz,
  published_at timestamptz,
  version bigint not null default 0
);
create unique index timetable_in_work on timetable (term_id) where status in ('PLANNING', 'DRAFT');
create unique index timetable_published on timetable (term_id) where status = 'PUBLISHED';
-- Serves the timetables of a term, latest first.
create index timetable_term on timetable (term_id, created_at, id);
-- Serves those that somebody began to plan and never ended.
create index timetable_abandoned on timetable (planning_since) where status = 'PLANNING';

create table timetable_block (
  id uuid primary key,
  timetable_id uuid not null references timetable (id),
  course_id uuid not null references course (id),
  day text,
  start_minute int,
  room_id uuid,
  pinned boolean not null,
  unique (timetable_id, course_id)
);

create table class_session (
  id uuid primary key,
  course_id uuid not null references course (id),
  term_id uuid not null references term (id),
  community_code text not null,
  teacher_id uuid not null references teacher (id),
  cohort text,
  number int not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  room_id uuid not null,
  status text not null,
  reason text,
  room_state text not null,
  booking_id uuid,
  room_reason text,
  room_alternatives text[] not null default '{}',
  version bigint not null default 0,
  check (ends_at > starts_at),
  unique (course_id, number),
  constraint teacher_busy exclude using gist (
    teacher_id with =, tstzrange(starts_at, ends_at) with &&)
    where (status = 'PLANNED') deferrable initially immediate,
  constraint room_busy exclude using gist (
    room_id with =, tstzrange(starts_at, ends_at) with &&)
    where (status = 'PLANNED') deferrable initially immediate,
  constraint cohort_busy exclude using gist (
    term_id with =, cohort with =, tstzrange(starts_at, ends_at) with &&)
    where (status = 'PLANNED' and cohort is not null) deferrable initially immediate
);
-- Serve the sessions of a course, of a term, and those that have no room.
create index class_session_course on class_session (course_id, starts_at, id);
create index class_session_term on class_session (term_id, starts_at, id);
create index class_session_trouble on class_session (term_id, starts_at, id)
  where status = 'PLANNED' and room_state in ('REFUSED', 'LOST');
-- Serves what becomes of a booking.
create index class_session_booking on class_session (booking_id) where booking_id is not null;
-- Serves courses whose question for rooms was not answered.
create index course_rooms_asked on course (rooms_asked_at) where rooms_asked_at is not null;

-- Bookings that were called off before it was heard for which session they are.
create table lost_booking (
  booking_id uuid primary key,
  heard_at timestamptz not null
);
create index lost_booking_heard on lost_booking (heard_at);
