-- Who teaches a session instead of its teacher (P5).
alter table class_session add column substitute_id uuid references teacher (id);
create index class_session_substitute on class_session (substitute_id, starts_at)
  where substitute_id is not null;
