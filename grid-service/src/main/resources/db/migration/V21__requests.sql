-- Residents' requests (G5). Numbers are unique over the installation and may have gaps.
create sequence request_number;

create table service_request (
  id uuid primary key,
  number text not null unique,
  community_code text not null references community (code),
  grid_code text,
  micro_grid_code text,
  category_code text not null,
  description text not null,
  public_text text,
  answers jsonb not null,
  address text,
  lat double precision check (lat between -90 and 90),
  lng double precision check (lng between -180 and 180),
  channel text not null check (channel in ('RESIDENT', 'GRID_WORKER', 'OPEN311', 'PATROL')),
  priority text not null check (priority in ('EMERGENCY', 'HIGH', 'NORMAL', 'LOW')),
  is_public boolean not null,
  is_wish boolean not null,
  status text not null check (status in ('SUBMITTED', 'ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'RESOLVED',
    'CONFIRMED', 'REOPENED', 'REJECTED', 'MERGED', 'WITHDRAWN')),
  is_waiting boolean not null,
  level text not null check (level in ('GRID', 'COMMUNITY', 'STREET')),
  unit text not null check (unit in ('GRID', 'PROPERTY', 'COMMUNITY', 'STREET')),
  offered_unit text check (offered_unit in ('GRID', 'PROPERTY', 'COMMUNITY', 'STREET')),
  assignee_id uuid,
  assignee_name text,
  submitter_id uuid,
  submitter_name text,
  is_name_hidden boolean not null,
  phone text,
  email text,
  follow_up_hash text unique,
  entered_by uuid,
  clock text not null check (clock in ('CALENDAR', 'WORKING')),
  due_minutes int not null check (due_minutes > 0),
  used_minutes int not null check (used_minutes >= 0),
  running_since timestamptz,
  due_at timestamptz not null,
  escalation_minutes int not null check (escalation_minutes > 0),
  escalations int not null default 0,
  escalates_at timestamptz,
  submitted_at timestamptz not null,
  accepted_at timestamptz,
  solved_at timestamptz,
  solved_by uuid,
  is_in_time boolean,
  closed_at timestamptz,
  changed_at timestamptz not null,
  rating int check (rating between 1 and 5),
  comment text,
  reopened int not null default 0,
  merged_into uuid references service_request (id),
  version bigint not null,
  check ((lat is null) = (lng is null)),
  check ((status = 'MERGED') = (merged_into is not null)),
  check (merged_into <> id),
  check ((status in ('RESOLVED', 'CONFIRMED')) = (solved_at is not null)),
  check ((solved_at is not null) = (is_in_time is not null)),
  check ((status in ('CONFIRMED', 'REJECTED', 'MERGED', 'WITHDRAWN')) = (closed_at is not null)),
  check (is_waiting <= (running_since is null)),
  check (escalates_at is null or running_since is not null),
  check ((status = 'SUBMITTED') <= (accepted_at is null))
);

-- Serve the queues of what is open, by when it is due: of a community, a grid, one who solves, the street.
-- Whoever solves for several communities asks for each by itself.
create index request_queue_community on service_request (community_code, due_at, id)
  where status in ('SUBMITTED', 'ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'REOPENED');
create index request_queue_grid on service_request (community_code, grid_code, due_at, id)
  where status in ('SUBMITTED', 'ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'REOPENED');
create index request_queue_category on service_request (community_code, category_code, due_at, id)
  where status in ('SUBMITTED', 'ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'REOPENED');
create index request_queue_unit on service_request (community_code, unit, due_at, id)
  where status in ('SUBMITTED', 'ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'REOPENED');
create index request_queue_status on service_request (community_code, status, due_at, id)
  where status in ('SUBMITTED', 'ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'REOPENED');
create index request_queue_offered on service_request (community_code, offered_unit, due_at, id)
  where offered_unit is not null;
create index request_queue_assignee on service_request (assignee_id, due_at, id)
  where status in ('SUBMITTED', 'ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'REOPENED');
create index request_queue_street on service_request (due_at, id)
  where status in ('SUBMITTED', 'ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'REOPENED') and level = 'STREET';
-- Serve the lists of all requests of a community, newest first, with or without a status or category.
create index request_newest on service_request (community_code, submitted_at desc, id desc);
create index request_newest_status on service_request (community_code, status, submitted_at desc, id desc);
create index request_newest_category
  on service_request (community_code, category_code, submitted_at desc, id desc);
-- Serves what everybody may see of a community, newest first.
create index request_newest_public on service_request (community_code, submitted_at desc, id desc)
  where is_public;
-- Serve a person's own, newest first, and what is held on those who solve.
create index request_submitter on service_request (submitter_id, submitted_at desc, id desc);
create index request_assignee on service_request (assignee_id) where assignee_id is not null;
create index request_solved_by on service_request (solved_by) where solved_by is not null;
create index request_entered on service_request (entered_by) where entered_by is not null;
-- Serves what lies near a place.
create index request_place on service_request using gist (point(lng, lat));
-- Serves the search for what goes one level up.
create index request_escalates on service_request (escalates_at) where escalates_at is not null;
-- Serves the search for what nobody confirmed.
create index request_unconfirmed on service_request (solved_at) where status = 'RESOLVED';
-- Serves what was merged into another.
create index request_merged on service_request (merged_into) where merged_into is not null;

-- What became of a request, never changed; only who it was is forgotten.
create table request_entry (
  id uuid primary key,
  request_id uuid not null references service_request (id),
  at timestamptz not null,
  kind text not null,
  status text not null,
  is_public boolean not null,
  words text,
  actor_id uuid,
  actor_role text not null check (actor_role in
    ('RESIDENT', 'GRID_WORKER', 'PROPERTY', 'STAFF', 'STREET', 'SYSTEM')),
  unit text,
  level text
);
-- Serves the timeline of a request.
create index request_entry_request on request_entry (request_id, at, id);
-- Serves what is held on a person.
create index request_entry_actor on request_entry (actor_id) where actor_id is not null;

create function request_entry_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.actor_id is null
    and (new.id, new.request_id, new.at, new.kind, new.status, new.is_public, new.actor_role)
      = (old.id, old.request_id, old.at, old.kind, old.status, old.is_public, old.actor_role)
    and new.words is not distinct from old.words and new.unit is not distinct from old.unit
    and new.level is not distinct from old.level then
    return new;
  end if;
  raise exception 'request_entry is never changed';
end $$;
create trigger request_entry_stays before update or delete on request_entry
  for each row execute function request_entry_stays();
create trigger request_entry_not_emptied before truncate on request_entry
  for each statement execute function request_entry_stays();
