-- A team may be invited, or apply, without an entry in the resources list.
alter table match_proposal
  alter column resource_id drop not null,
  add column team_code text,
  add constraint one_giver check ((resource_id is null) = (team_code is not null));
drop index already_proposed;
create unique index already_proposed on match_proposal (need_id, coalesce(resource_id::text, team_code))
  where status in ('PROPOSED', 'ACCEPTED');
-- Serves how much a team has to do.
create index match_proposal_team on match_proposal (team_code) where status = 'ACCEPTED';
-- Serves the teams that can do what a need wants.
create index team_skills on team using gin (skills) where active;
