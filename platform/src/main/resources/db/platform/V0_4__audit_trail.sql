-- Every decision by staff (X4). The database itself refuses to change what is written here.
create table audit_entry (
  id uuid primary key,
  at timestamptz not null,
  actor_id uuid not null,
  community text not null,
  action text not null,
  subject_type text not null,
  subject_id uuid not null,
  reason text,
  detail text
);
-- Serves a community's trail, newest first.
create index audit_entry_community on audit_entry (community, at desc, id desc);
-- Serves the history of one thing.
create index audit_entry_subject on audit_entry (subject_id, at desc);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;

create trigger audit_entry_is_append_only before update or delete or truncate on audit_entry
  for each statement execute function refuse_change();
