-- How spots are found, by which checklist, and how they go from one team to the next (P4).
create table spot_checklist (
  id uuid primary key,
  community_code text not null,
  version integer not null,
  created_at timestamptz not null,
  replaced_at timestamptz,
  unique (community_code, version)
);
create unique index spot_checklist_current on spot_checklist (community_code)
  where replaced_at is null;

create table spot_checklist_item (
  checklist_id uuid not null references spot_checklist,
  position integer not null,
  words text not null,
  words_en text not null,
  most integer not null check (most > 0),
  primary key (checklist_id, position)
);

create table spot_inspection (
  id uuid primary key,
  spot_id uuid not null references civility_spot,
  community_code text not null,
  team_code text references team (code),
  university_code text references university (code),
  checklist_version integer not null,
  inspected_at timestamptz not null,
  -- On which day, by the calendar of the place.
  day date not null,
  inspector_id uuid not null,
  inspector_name text not null,
  points integer not null,
  most integer not null,
  passed boolean not null,
  words text,
  mend_by date,
  mended_at timestamptz,
  reinspects_id uuid references spot_inspection,
  mark_points integer[] not null,
  mark_findings text[] not null,
  foreign key (community_code, checklist_version)
    references spot_checklist (community_code, version),
  check (points between 0 and most),
  check (passed or mend_by is not null)
);
-- Serve a spot's inspections, scores, and what is not mended.
create index spot_inspection_spot on spot_inspection (spot_id, inspected_at, id);
create index spot_inspection_scored on spot_inspection (spot_id, team_code, day)
  where reinspects_id is null;
create index spot_inspection_unmended on spot_inspection (community_code, inspected_at, id)
  where mend_by is not null and mended_at is null;
create index spot_inspection_inspector on spot_inspection (inspector_id);
create index spot_inspection_reinspects on spot_inspection (reinspects_id)
  where reinspects_id is not null;

create table spot_handover (
  id uuid primary key,
  adoption_id uuid not null references spot_adoption,
  next_adoption_id uuid references spot_adoption,
  spot_id uuid not null references civility_spot,
  community_code text not null,
  giving_university text not null,
  taking_university text,
  protocol text not null,
  given_by_id uuid,
  given_by_name text,
  given_at timestamptz,
  taken_by_id uuid,
  taken_by_name text,
  taken_at timestamptz,
  created_at timestamptz not null,
  constraint handover_exists unique (adoption_id),
  constraint handover_own_acceptance check (given_by_id <> taken_by_id)
);
create index spot_handover_community on spot_handover (community_code, created_at, id);
create index spot_handover_given_by on spot_handover (given_by_id) where given_by_id is not null;
create index spot_handover_taken_by on spot_handover (taken_by_id) where taken_by_id is not null;
