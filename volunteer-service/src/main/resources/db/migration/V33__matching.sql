-- What one side of a need proposes to the other: the need's side invites, the resource's side applies.
create table match_proposal (
  id uuid primary key,
  need_id uuid not null references listing,
  resource_id uuid not null references listing,
  community_code text not null,
  organization_code text,
  direction text not null check (direction in ('INVITATION', 'APPLICATION')),
  outcome text not null check (outcome in ('ACTIVITY', 'DISPATCH')),
  people int not null check (people > 0),
  score int not null check (score between 0 and 100),
  words text,
  status text not null check (status in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
  answer text,
  people_taken int,
  activity_id uuid references activity,
  order_id uuid references dispatch_order,
  proposed_by uuid not null,
  created_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  version bigint not null,
  constraint own_proposal check (status <> 'ACCEPTED' or decided_by <> proposed_by),
  check ((status = 'ACCEPTED') = (activity_id is not null or order_id is not null))
);
create unique index already_proposed on match_proposal (need_id, resource_id)
  where status in ('PROPOSED', 'ACCEPTED');
-- Serve the lists of proposals, newest first: of the need's side and of the resource's.
create index match_proposal_community on match_proposal (community_code, status, created_at desc, id desc);
create index match_proposal_organization on match_proposal (organization_code, status, created_at desc, id desc)
  where organization_code is not null;
-- Serves how much a resource has to do.
create index match_proposal_accepted on match_proposal (resource_id) where status = 'ACCEPTED';

-- Serve how many of those who promised came, by organization, and whether a match was served.
create index shift_of_organization on shift (organization_code, starts_at) where organization_code is not null;
create index service_record_of_activity on service_record (activity_id) where status = 'VERIFIED';

-- Who wants to hear of what kind of match.
create table match_subscription (
  id uuid primary key,
  person_id uuid not null,
  kind text check (kind in ('NEED', 'RESOURCE')),
  community_code text,
  category text,
  skills text[] not null,
  created_at timestamptz not null
);
-- Serves a person's own.
create index match_subscription_person on match_subscription (person_id, created_at desc, id desc);

-- Each time a project was run.
create table project_run (
  id uuid primary key,
  project_id uuid not null references listing,
  activity_id uuid not null references activity,
  community_code text not null,
  run_by uuid not null,
  created_at timestamptz not null
);
-- Serves the list of a project's runs, newest first.
create index project_run_project on project_run (project_id, created_at desc, id desc);
