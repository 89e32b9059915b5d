-- An invitation is withdrawn while nobody answered it, and who refused or left is asked again (P3).
alter table call_reviewer drop constraint call_reviewer_status_check;
alter table call_reviewer add constraint call_reviewer_status_check
  check (status in ('INVITED', 'ACCEPTED', 'REFUSED', 'LEFT', 'WITHDRAWN'));
alter table call_reviewer drop constraint reviewer_invited;
create unique index reviewer_invited on call_reviewer (call_id, account_id)
  where status in ('INVITED', 'ACCEPTED');
