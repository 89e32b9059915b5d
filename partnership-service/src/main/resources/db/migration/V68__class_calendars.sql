-- Classes in calendars (P5, B6): who knows the secret address reads; only its digest is kept.
create table calendar_address (
  person_id uuid primary key,
  digest bytea not null unique,
  created_at timestamptz not null
);

-- When a session changed last, by whatever way; calendar programs ask for it.
alter table class_session add column changed_at timestamptz not null default now();
create function class_session_changed() returns trigger language plpgsql as $$
begin
  new.changed_at = now();
  return new;
end $$;
create trigger class_session_changed before update on class_session for each row
  when (old.version is distinct from new.version) execute function class_session_changed();
-- Serves what somebody teaches.
create index class_session_teacher on class_session (teacher_id, starts_at);
