-- Whom one reaches at a university and who signs for it, who coordinates a team, and how it stands
-- (P1).
alter table team
  add column members integer not null default 0 check (members between 0 and 10000),
  add column purpose text,
  add column purpose_en text,
  add column status text not null default 'ACTIVE'
    check (status in ('ACTIVE', 'SUSPENDED', 'CLOSED')),
  add column status_reason text;

create table team_coordinator (
  id uuid primary key,
  team_code text not null references team (code),
  account_id uuid not null,
  person_name text not null,
  added_at timestamptz not null,
  unique (team_code, account_id)
);
-- Serves what a person coordinates.
create index team_coordinator_account on team_coordinator (account_id);

create table university_contact (
  id uuid primary key,
  university_code text not null references university (code),
  contact_name text not null,
  post text not null,
  phone_sealed text,
  account_id uuid,
  signatory boolean not null,
  created_at timestamptz not null,
  left_at timestamptz,
  version bigint not null default 0,
  check (account_id is not null or not signatory)
);
-- Serve the list of a university's contacts, and the question who signs.
create index university_contact_university
  on university_contact (university_code, created_at, id) where left_at is null;
create index university_contact_account on university_contact (account_id);
