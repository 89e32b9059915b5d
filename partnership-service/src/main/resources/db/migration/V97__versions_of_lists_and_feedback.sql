-- Serves from which version of a list its attendance is marked.
create index attendance_mark_session on attendance_mark (session_id, id);
alter table course_feedback add column version bigint not null default 0;
