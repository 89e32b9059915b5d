-- What an order requires of people, how many of its places are taken and asked for, and its whole
-- life. The places are those of its shift; they are counted here too, so that one row tells.
alter table dispatch_order
  add column category text not null default 'COMMUNITY_SERVICE',
  add column trainings uuid[] not null default '{}',
  add column min_age int check (min_age between 6 and 120),
  add column max_age int check (max_age between 6 and 120),
  add column shift_id uuid references shift,
  add column taken int not null default 0 check (taken >= 0),
  add column asked int not null default 0 check (asked >= 0),
  add column short_since timestamptz,
  drop constraint dispatch_order_status_check,
  add constraint dispatch_order_status_check check
    (status in ('RAISED', 'ASKED', 'FILLED', 'RUNNING', 'SERVED', 'UNFILLED', 'CANCELLED'));
alter table shift add column order_id uuid references dispatch_order;
create index shift_order on shift (order_id) where order_id is not null;
update dispatch_order o set shift_id = s.id, taken = s.taken
  from shift s where s.activity_id = o.activity_id;
update shift s set order_id = o.id from dispatch_order o where o.shift_id = s.id;
update dispatch_order set status = 'FILLED' where status = 'RAISED' and taken >= people;
create unique index dispatch_order_shift on dispatch_order (shift_id) where shift_id is not null;
-- Serve the lists by begin, over the street or of a community.
create index dispatch_order_begin on dispatch_order (starts_at, id);
create index dispatch_order_community_begin on dispatch_order (community_code, starts_at, id);
-- Serves what is planned, what begins, and what runs short of people.
create index dispatch_order_open on dispatch_order (starts_at, id)
  where status in ('RAISED', 'ASKED', 'FILLED');
-- Serves the list of those that are short of people.
create index dispatch_order_short on dispatch_order (starts_at, id)
  where short_since is not null and status in ('RAISED', 'ASKED');
-- Serves what ends.
create index dispatch_order_running on dispatch_order (ends_at) where status = 'RUNNING';
