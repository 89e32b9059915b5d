-- Entries of a community are chained (X4): each has a number and the hash of what it says and of the
-- hash before, so that none can be changed, left out or put between without a trace.
alter table audit_entry add column number bigint;
alter table audit_entry add column hash bytea;

-- Where each community's chain ends.
create table audit_chain (
  community text primary key,
  number bigint not null,
  hash bytea not null
);

create function audit_hash(previous bytea, entry audit_entry) returns bytea stable language sql as $$
  select sha256(previous || convert_to(jsonb_build_array(
    entry.number, entry.id, to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), entry.actor_id,
    entry.community, entry.action, entry.subject_type, entry.subject_id, entry.reason, entry.detail)::text, 'UTF8'))
$$;

create function chain_audit_entry() returns trigger language plpgsql as $$
declare head audit_chain;
begin
  insert into audit_chain values (new.community, 0, '') on conflict do nothing;
  select * into head from audit_chain where community = new.community for update;
  new.number := head.number + 1;
  new.hash := audit_hash(head.hash, new);
  update audit_chain set number = new.number, hash = new.hash where community = new.community;
  return new;
end $$;

-- What was written before there were chains is chained in the order it happened.
alter table audit_entry disable trigger audit_entry_is_append_only;
do $$
declare
  entry audit_entry;
  head audit_chain;
begin
  for entry in select * from audit_entry order by community, at, id loop
    insert into audit_chain values (entry.community, 0, '') on conflict do nothing;
    select * into head from audit_chain where community = entry.community;
    entry.number := head.number + 1;
    entry.hash := audit_hash(head.hash, entry);
    update audit_entry set number = entry.number, hash = entry.hash where id = entry.id;
    update audit_chain set number = entry.number, hash = entry.hash where community = entry.community;
  end loop;
end $$;
alter table audit_entry enable trigger audit_entry_is_append_only;

alter table audit_entry alter column number set not null;
alter table audit_entry alter column hash set not null;
-- Serves the proof of a chain.
create unique index audit_entry_number on audit_entry (community, number);
-- Serves what somebody decided.
create index audit_entry_actor on audit_entry (actor_id, at desc, id desc);

create trigger audit_entry_is_chained before insert on audit_entry
  for each row execute function chain_audit_entry();
