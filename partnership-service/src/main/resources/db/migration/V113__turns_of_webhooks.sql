-- An edit ends a webhook's rest, but not the turn of who sends to it at this moment.
alter table webhook add column in_turn boolean not null default false;
-- When it last failed: what failed long ago, with nothing tried since, is no lasting failure.
alter table webhook add column failed_at timestamptz;
update webhook set failed_at = now() where failing_since is not null;
-- Serves the giving up of what waits for a disabled one.
create index webhook_disabled on webhook (id) where status = 'DISABLED';
