-- What participants think of a course (P5). Nothing that is shown leads to who said it: words are
-- shown in an order that says nothing of when they came.
create table course_feedback (
  enrolment_id uuid not null references enrolment (id),
  course_id uuid not null references course (id),
  content int not null check (content between 1 and 5),
  teaching int not null check (teaching between 1 and 5),
  place int not null check (place between 1 and 5),
  words text,
  shuffled uuid not null default gen_random_uuid(),
  changed_at timestamptz not null,
  primary key (enrolment_id)
);
-- Serves the averages of a course, and its words.
create index course_feedback_course on course_feedback (course_id, shuffled);
