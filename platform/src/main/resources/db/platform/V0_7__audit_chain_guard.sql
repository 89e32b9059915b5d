-- Where a chain ends is written by its entries alone: nobody moves an end to where they left some out.
create trigger audit_chain_is_guarded before insert or update or delete or truncate on audit_chain
  for each statement when (pg_trigger_depth() = 0) execute function refuse_change();
