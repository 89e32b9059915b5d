-- The first answer to each creating request, given again to a repeated one.
create table idempotency_key (
  caller_id uuid not null,
  key text not null,
  request_hash bytea not null,
  status int,
  location text,
  body text,
  created_at timestamptz not null default now(),
  primary key (caller_id, key)
);
-- Serves forgetting keys after a day.
create index idempotency_key_created_at on idempotency_key (created_at);
