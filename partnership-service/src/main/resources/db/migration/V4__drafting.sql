-- What agreements are drafted from, and what is said of drafts (P1).
create table agreement_template (
  id uuid primary key,
  code text not null,
  version integer not null,
  community_code text not null,
  name text not null,
  name_en text not null,
  text text not null,
  text_en text not null,
  created_at timestamptz not null,
  replaced_at timestamptz,
  unique (code, version)
);
create unique index agreement_template_current on agreement_template (code)
  where replaced_at is null;
-- Serves a community's templates as they read now.
create index agreement_template_community on agreement_template (community_code, created_at, id)
  where replaced_at is null;

create table agreement_comment (
  id uuid primary key,
  agreement_id uuid not null references agreement,
  side text not null check (side in ('COMMUNITY', 'UNIVERSITY')),
  author_id uuid not null,
  author_name text not null,
  words text not null,
  asks_for_changes boolean not null,
  created_at timestamptz not null
);
create index agreement_comment_agreement on agreement_comment (agreement_id, created_at, id);
create index agreement_comment_author on agreement_comment (author_id);

-- One agreement follows on another, unless it was given up.
create unique index already_renewed on agreement (predecessor_id) where status <> 'WITHDRAWN';
