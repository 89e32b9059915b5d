-- Quarterly reports, and the yearly review of duty (G7).
create table quarterly_report (
  community_code text not null,
  quarter text not null,
  tables jsonb not null,
  published_at timestamptz not null,
  published_by uuid not null,
  constraint already_published primary key (community_code, quarter),
  constraint unknown_community foreign key (community_code) references community (code)
);
-- What is published stays; only who it was can be forgotten.
create trigger quarterly_report_is_fixed
  before update of community_code, quarter, tables, published_at or delete or truncate on quarterly_report
  for each statement execute function refuse_change();
create index quarterly_report_person on quarterly_report (published_by);

create table duty_review (
  id uuid primary key,
  community_code text not null,
  year int not null,
  criteria jsonb not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  reason text,
  version bigint not null default 0,
  constraint already_reviewed unique (community_code, year),
  constraint unknown_community foreign key (community_code) references community (code)
);
-- Serves a community's reviews, newest first.
create index duty_review_community on duty_review (community_code, opened_at, id);

create table duty_account (
  review_id uuid not null references duty_review (id),
  party text not null,
  words text not null,
  by_id uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (review_id, party)
);
create index duty_account_person on duty_account (by_id);

create table duty_score (
  review_id uuid not null references duty_review (id),
  by_party text not null,
  of_party text not null,
  scores jsonb not null,
  words text,
  by_id uuid not null,
  at timestamptz not null,
  primary key (review_id, by_party, of_party),
  constraint own_score check (by_party <> of_party)
);
create index duty_score_person on duty_score (by_id);

-- Serves what was proposed in a quarter.
create index matter_decision_community on matter_decision (community_code, created_at);
