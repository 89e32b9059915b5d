-- What is attached to an agreement is part of what is signed: to add, change or remove it voids the
-- signatures, by whatever way it is done.
create or replace function attachment_changed() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and old.subject_type = 'AGREEMENT' then
    perform void_signatures(old.subject_id);
  end if;
  if tg_op <> 'DELETE' and new.subject_type = 'AGREEMENT' then
    perform void_signatures(new.subject_id);
  end if;
  return null;
end $$;
drop trigger if exists attachment_changed on attachment;
create trigger attachment_changed after insert or update or delete on attachment
  for each row execute function attachment_changed();
