-- Where universities' own systems hear what happens (X1). Of a university there are ten at most: each
-- takes a slot, and keeps it until it is deleted.
create table webhook (
  id uuid primary key,
  university_code text not null references university (code),
  slot smallint,
  url text not null,
  -- '*' alone for all.
  event_types text[] not null,
  description text,
  status text not null check (status in ('ACTIVE', 'PAUSED', 'DISABLED', 'DELETED')),
  status_reason text check (status_reason in ('GONE', 'FAILING')),
  secret_sealed text not null,
  former_secret_sealed text,
  former_secret_until timestamptz,
  created_at timestamptz not null,
  version bigint not null default 0,
  -- Who sends to it has a turn: nobody else sends before this, unless the turn's number still holds.
  not_before timestamptz not null,
  turn bigint not null default 0,
  failures integer not null default 0,
  failing_since timestamptz,
  constraint too_many_webhooks check (slot between 1 and 10),
  constraint webhook_slot_taken unique (university_code, slot),
  check ((status = 'DELETED') = (slot is null))
);
-- Serves a university's list, and who hears a fact about a university.
create index webhook_university on webhook (university_code, created_at, id) where status <> 'DELETED';
-- Serves who hears a fact that is everybody's.
create index webhook_event_types on webhook using gin (event_types) where status in ('ACTIVE', 'PAUSED');
-- Serves the forgetting of what was deleted.
create index webhook_deleted on webhook (id) where status = 'DELETED';
