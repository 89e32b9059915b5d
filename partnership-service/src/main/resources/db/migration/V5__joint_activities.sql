-- What a community does together with universities (P2).
create table joint_plan (
  id uuid primary key,
  community_code text not null,
  year integer not null,
  words text not null,
  created_at timestamptz not null,
  adopted_at timestamptz,
  version bigint not null default 0,
  constraint plan_exists unique (community_code, year)
);
create index joint_plan_community on joint_plan (community_code, created_at, id);

create table joint_activity (
  id uuid primary key,
  community_code text not null,
  plan_id uuid references joint_plan,
  line text not null check (line in ('CIVILITY', 'PROBLEM_SOLVING', 'PUBLIC_WELFARE')),
  name text not null,
  name_en text not null,
  purpose text not null,
  place text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  -- On which day it begins, by the calendar of the place.
  day date not null,
  volunteer_activity_id uuid,
  status text not null check (status in ('PLANNED', 'HELD', 'CLOSED', 'CANCELLED')),
  outcome text,
  reason text,
  created_at timestamptz not null,
  version bigint not null default 0,
  check (ends_at > starts_at),
  check (status <> 'CLOSED' or outcome is not null),
  check (status <> 'CANCELLED' or reason is not null)
);
-- Serve the public list, what is ahead, the report and the counts of plans.
create index joint_activity_held on joint_activity (community_code, starts_at, id)
  where status in ('HELD', 'CLOSED');
create index joint_activity_agenda on joint_activity (community_code, starts_at, id)
  where status in ('PLANNED', 'HELD');
create index joint_activity_day on joint_activity (community_code, day)
  where status in ('HELD', 'CLOSED');
create index joint_activity_plan on joint_activity (plan_id) where plan_id is not null;
-- The same minutes never count for two.
create unique index volunteer_activity_linked
  on joint_activity (volunteer_activity_id, community_code)
  where status <> 'CANCELLED';

create table joint_partner (
  activity_id uuid not null references joint_activity,
  university_code text not null references university (code),
  team_code text not null default '',
  primary key (activity_id, university_code, team_code)
);

create table joint_budget_line (
  activity_id uuid not null references joint_activity,
  position integer not null,
  words text not null,
  planned_fen bigint not null check (planned_fen >= 0),
  spent_fen bigint not null default 0 check (spent_fen >= 0),
  primary key (activity_id, position)
);

create table joint_participants (
  activity_id uuid not null references joint_activity,
  kind text not null,
  people integer not null check (people >= 0),
  primary key (activity_id, kind)
);

-- Verified minutes of each record of service, as volunteering tells.
create table joint_service (
  record_id uuid primary key,
  volunteer_activity_id uuid,
  community_code text not null,
  minutes integer not null,
  voided boolean not null,
  version bigint not null
);
create index joint_service_activity on joint_service (volunteer_activity_id)
  where volunteer_activity_id is not null;
