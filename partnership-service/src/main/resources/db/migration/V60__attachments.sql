-- Files kept for something, drawn or written anew without what tells who made them.
create table attachment (
  id uuid primary key,
  subject_type text not null,
  subject_id uuid not null,
  name text not null,
  content_type text not null,
  content bytea not null,
  sha256 text not null,
  added_at timestamptz not null
);
alter table attachment alter column content set storage external;
-- Serves what is attached to something.
create index attachment_subject on attachment (subject_id, subject_type, added_at, id);
