-- What was taught, as staff confirm it (P5). A row comes with the first attendance that is noted.
create table teaching (
  session_id uuid primary key references class_session (id),
  course_id uuid not null references course (id),
  term_id uuid not null references term (id),
  community_code text not null,
  -- Who taught: who was to, or a substitute.
  teacher_id uuid not null references teacher (id),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  outcome text not null,
  minutes int not null default 0 check (minutes >= 0),
  reason text,
  confirmed_by_id uuid,
  confirmed_at timestamptz,
  check ((outcome = 'WAITING') = (confirmed_at is null))
);
-- Serves what waits for staff, the hours of a teacher, what was held of a course, and who confirmed.
create index teaching_waiting on teaching (community_code, ends_at, session_id)
  where outcome = 'WAITING';
create index teaching_teacher on teaching (teacher_id, term_id) where minutes > 0;
create index teaching_course on teaching (course_id);
create index teaching_confirmed_by on teaching (confirmed_by_id) where confirmed_by_id is not null;
