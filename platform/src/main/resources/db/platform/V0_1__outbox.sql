-- Facts that were committed and wait to be published. Rows live for milliseconds.
create table outbox (
  seq bigint generated always as identity primary key,
  event_id uuid not null,
  aggregate_id uuid not null,
  aggregate_version bigint not null,
  topic text not null,
  type text not null,
  data text not null,
  traceparent text,
  occurred_at timestamptz not null
) with (
  -- A queue: all rows are new or dead, so clean up by count and not by share of the table.
  autovacuum_vacuum_scale_factor = 0,
  autovacuum_vacuum_threshold = 2000,
  autovacuum_analyze_scale_factor = 0,
  autovacuum_analyze_threshold = 1000000000
);
