-- When the planner began with a plan, which may wait for others before it.
alter table dispatch_plan add column started_at timestamptz;
