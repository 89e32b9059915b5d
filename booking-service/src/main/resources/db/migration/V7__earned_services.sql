-- What each record of service earned, as of its version that was heard last: a service earns once,
-- however often and in whatever order it is told, corrected and voided.
create table earned_service (
  record_id uuid primary key,
  version bigint not null,
  holder_id uuid not null,
  organization_code text,
  community_code text not null,
  category text,
  minutes int not null default 0,
  started_at timestamptz,
  ended_at timestamptz,
  shortage boolean not null default false,
  served_on date,
  points bigint not null default 0,
  organization_points bigint not null default 0,
  movements int not null default 0
);
-- Serves a person's caps.
create index earned_service_holder on earned_service (holder_id, community_code, served_on)
  include (points);
-- Serves what a change of rules would have paid.
create index earned_service_community on earned_service (community_code, served_on);
-- Serves who has served for an organization.
create index earned_service_organization on earned_service (organization_code, holder_id)
  where organization_code is not null;
-- Of services that earned before, what they earned is known and no version.
insert into earned_service (record_id, version, holder_id, community_code, points, movements)
select e.source_id, 0, a.holder_id, e.community_code, e.points, 1
from ledger_entry e join points_account a on a.id = e.to_account
where e.reason = 'SERVICE' and a.kind = 'PERSON';

alter table scoring_rule
  add column bonuses jsonb not null default '[]',
  add column max_points_per_day int check (max_points_per_day >= 0),
  add column max_points_per_month int check (max_points_per_month >= 0),
  add column organization_percent int not null default 0
    check (organization_percent between 0 and 1000);
