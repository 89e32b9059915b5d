-- When it is looked again for people whom an order misses.
alter table dispatch_order add column look_again_at timestamptz;
create index dispatch_order_look on dispatch_order (look_again_at)
  where status in ('RAISED', 'ASKED') and look_again_at is not null;
