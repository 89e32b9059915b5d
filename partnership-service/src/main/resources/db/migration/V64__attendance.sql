-- Who was at which session, and who said they would not be (P5).
create table session_code (
  session_id uuid primary key references class_session (id),
  secret text not null
);

create table attendance (
  session_id uuid not null references class_session (id),
  enrolment_id uuid not null references enrolment (id),
  course_id uuid not null references course (id),
  presence text not null,
  means text not null,
  marked_at timestamptz not null,
  primary key (enrolment_id, session_id)
);
-- Serves the list of a session.
create index attendance_session on attendance (session_id, enrolment_id);
-- Serves who was at how many sessions of a course.
create index attendance_course on attendance (course_id, enrolment_id);

-- All that was ever said of it, and by whom.
create table attendance_mark (
  id bigint generated always as identity primary key,
  session_id uuid not null references class_session (id),
  enrolment_id uuid not null references enrolment (id),
  presence text not null,
  means text not null,
  reason text,
  marked_by_id uuid not null,
  marked_at timestamptz not null
);
-- Serves how it came to stand so, and what somebody marked.
create index attendance_mark_enrolment on attendance_mark (enrolment_id, session_id, id);
create index attendance_mark_by on attendance_mark (marked_by_id);

create table absence_notice (
  session_id uuid not null references class_session (id),
  enrolment_id uuid not null references enrolment (id),
  reason text,
  noticed_at timestamptz not null,
  constraint absence_noticed primary key (enrolment_id, session_id)
);

-- Who was absent so often without a notice that staff ask after them.
create table frequent_absence (
  enrolment_id uuid primary key references enrolment (id),
  course_id uuid not null references course (id),
  community_code text not null,
  absences int not null,
  told_at timestamptz not null
);
-- Serves the list of a community.
create index frequent_absence_community
  on frequent_absence (community_code, told_at, enrolment_id);
