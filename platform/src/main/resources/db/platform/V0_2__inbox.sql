-- Which consumer has handled which event, so that none has an effect twice.
create table inbox (
  consumer text not null,
  event_id uuid not null,
  handled_at timestamptz not null default now(),
  primary key (consumer, event_id)
);
-- Serves forgetting what is too old to come again.
create index inbox_handled_at on inbox (handled_at);

-- Events that could not be handled, kept until an admin has them handled again.
create table dead_letter (
  id uuid primary key,
  consumer text not null,
  event_id uuid not null,
  type text not null,
  aggregate_id text,
  data text not null,
  reason text not null,
  failed_at timestamptz not null,
  replayed_at timestamptz,
  unique (consumer, event_id)
);
-- Serves the list of what still waits, oldest first.
create index dead_letter_waiting on dead_letter (failed_at, id) where replayed_at is null;
