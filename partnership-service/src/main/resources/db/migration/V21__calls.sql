-- 征集: calls for proposals, with the terms by which they are decided (P3).
create table venture_call (
  id uuid primary key,
  community_code text not null,
  title text not null,
  title_en text not null,
  words text not null,
  opens_at timestamptz not null,
  deadline timestamptz not null,
  review_until timestamptz not null,
  terms jsonb not null,
  status text not null,
  ended_words text,
  created_at timestamptz not null,
  published_at timestamptz,
  version bigint not null default 0,
  check (opens_at < deadline and deadline < review_until),
  check (status in ('DRAFT', 'PUBLISHED', 'DECIDED', 'CANCELLED')),
  check ((status = 'DRAFT') = (published_at is null))
);
-- Serve what everybody reads, with or without a community, and the drafts of one.
create index venture_call_published on venture_call (published_at, id) where status <> 'DRAFT';
create index venture_call_community on venture_call (community_code, published_at, id)
  where status <> 'DRAFT';
create index venture_call_draft on venture_call (community_code, created_at, id)
  where status = 'DRAFT';

create table call_challenge (
  call_id uuid not null references venture_call (id),
  challenge_id uuid not null references challenge (id),
  place int not null,
  primary key (call_id, place),
  unique (call_id, challenge_id)
);
