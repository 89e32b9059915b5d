-- What was sent to a webhook, is to be sent, or could not be (X1).
create table webhook_delivery (
  id uuid primary key,
  webhook_id uuid not null references webhook (id),
  event_id uuid not null,
  event_type text not null,
  -- The event as it is sent.
  body text not null,
  -- Who is named in the body, so that they can be forgotten.
  person_ids uuid[] not null,
  status text not null check (status in ('WAITING', 'DELIVERED', 'FAILED')),
  tries integer not null default 0,
  next_at timestamptz,
  last_status integer,
  last_trouble text,
  created_at timestamptz not null,
  delivered_at timestamptz,
  constraint webhook_delivery_once unique (webhook_id, event_id),
  check ((status = 'WAITING') = (next_at is not null))
);
-- Serves which webhooks have something waiting, and what is due to one, in order.
create index webhook_delivery_waiting on webhook_delivery (webhook_id, next_at, event_id)
  where status = 'WAITING';
-- Serve the log of a webhook, all of it and by status.
create index webhook_delivery_log on webhook_delivery (webhook_id, created_at, id);
create index webhook_delivery_log_status on webhook_delivery (webhook_id, status, created_at, id);
-- Serves the forgetting of what is old.
create index webhook_delivery_created on webhook_delivery (created_at);
-- Serves what is held on a person.
create index webhook_delivery_persons on webhook_delivery using gin (person_ids)
  where person_ids <> '{}';

create table webhook_attempt (
  id uuid primary key,
  delivery_id uuid not null references webhook_delivery (id) on delete cascade,
  at timestamptz not null,
  millis integer not null,
  status integer,
  trouble text,
  answer text
);
-- Serves the attempts of a delivery, and goes with it.
create index webhook_attempt_delivery on webhook_attempt (delivery_id, at, id);
