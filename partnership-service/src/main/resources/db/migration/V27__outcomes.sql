-- 成果: what came of an award, for everybody (P3).
create table venture_outcome (
  id uuid primary key,
  award_id uuid not null references award (id),
  community_code text not null,
  title text not null,
  title_en text not null,
  words text not null,
  words_en text not null,
  published_at timestamptz not null,
  version bigint not null default 0,
  constraint outcome_published unique (award_id)
);
-- Serve what everybody reads, with or without a community.
create index venture_outcome_published on venture_outcome (published_at, id);
create index venture_outcome_community on venture_outcome (community_code, published_at, id);
