-- 方案: what teams answer to a call, every version of it (P3).
create table proposal (
  id uuid primary key,
  call_id uuid not null references venture_call (id),
  community_code text not null,
  number int not null,
  team_code text not null,
  university_code text not null,
  place int not null,
  most_of_team int not null,
  status text not null,
  latest_version int not null,
  submitted_version int,
  submitted_at timestamptz,
  created_at timestamptz not null,
  version bigint not null default 0,
  unique (call_id, number),
  unique (call_id, team_code, place),
  constraint too_many_proposals check (place <= most_of_team),
  check (status in ('DRAFT', 'SUBMITTED', 'WITHDRAWN')),
  check ((status = 'SUBMITTED') <= (submitted_version is not null and submitted_at is not null))
);
-- Serve what staff and reviewers read of a call, and what a team has.
create index proposal_submitted on proposal (call_id, submitted_at, id) where status = 'SUBMITTED';
create index proposal_team on proposal (team_code, created_at, id);

create table proposal_version (
  proposal_id uuid not null references proposal (id),
  number int not null,
  title text not null,
  summary text not null,
  plan text not null,
  budget jsonb not null,
  budget_fen bigint not null,
  saved_at timestamptz not null,
  saved_by_id uuid not null,
  primary key (proposal_id, number)
);
-- Serves what a person reads of their own.
create index proposal_version_saver on proposal_version (saved_by_id);

create table proposal_member (
  proposal_id uuid not null,
  number int not null,
  place int not null,
  account_id uuid not null,
  person_name text not null,
  task text not null,
  supervises boolean not null,
  primary key (proposal_id, number, place),
  foreign key (proposal_id, number) references proposal_version (proposal_id, number)
);
-- Serves who has an interest in what, and what a person reads of their own.
create index proposal_member_account on proposal_member (account_id, proposal_id);
