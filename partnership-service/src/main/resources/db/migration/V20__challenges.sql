-- 治理难点: problems of a community that students are asked to solve (P3).
create table challenge_candidate (
  matter_id uuid primary key,
  community_code text not null,
  grid_code text,
  title text not null,
  category text not null,
  status text not null,
  changed_at timestamptz not null,
  version bigint not null
);
-- Serves the list of what could be taken over.
create index challenge_candidate_open on challenge_candidate (community_code, changed_at, matter_id)
  where status not in ('SOLVED', 'CLOSED', 'DROPPED');

create table challenge (
  id uuid primary key,
  community_code text not null,
  matter_id uuid references challenge_candidate (matter_id),
  title text not null,
  title_en text not null,
  problem text not null,
  wanted text not null,
  status text not null,
  closing_words text,
  created_at timestamptz not null,
  published_at timestamptz,
  version bigint not null default 0,
  constraint matter_taken unique (matter_id),
  check (status in ('DRAFT', 'PUBLISHED', 'CLOSED', 'SOLVED')),
  check ((status = 'DRAFT') = (published_at is null))
);
-- Serve what everybody reads, with or without a community, and the drafts of one.
create index challenge_published on challenge (published_at, id) where status <> 'DRAFT';
create index challenge_community on challenge (community_code, published_at, id)
  where status <> 'DRAFT';
create index challenge_draft on challenge (community_code, created_at, id) where status = 'DRAFT';
