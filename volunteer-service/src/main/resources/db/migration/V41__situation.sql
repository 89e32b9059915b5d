-- Serves how many orders stand where in a community.
create index dispatch_order_standing on dispatch_order (community_code, status, urgency)
  where status in ('RAISED', 'ASKED', 'FILLED', 'RUNNING');
-- Serves which orders of a community are short of people, the soonest first.
create index dispatch_order_community_short on dispatch_order (community_code, starts_at, id)
  where short_since is not null and status in ('RAISED', 'ASKED');
