-- The grid asks for hands: its order opens an activity, in which they serve, and can be cancelled.
alter table dispatch_order
  add column help_id uuid,
  add column activity_id uuid references activity,
  add column reason text,
  add column changed_at timestamptz;
update dispatch_order set changed_at = created_at;
alter table dispatch_order alter column changed_at set not null;
alter table dispatch_order drop constraint dispatch_order_status_check;
alter table dispatch_order add constraint dispatch_order_status_check
  check (status in ('RAISED', 'CANCELLED'));
alter table dispatch_order add constraint order_raised_already unique (help_id);
create unique index dispatch_order_activity on dispatch_order (activity_id)
  where activity_id is not null;
-- What the grid took back before its order came.
create table help_taken_back (
  help_id uuid primary key,
  taken_back_at timestamptz not null
);
