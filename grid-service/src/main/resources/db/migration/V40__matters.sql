-- Matters that the three parties solve together (G7).
create table matter (
  id uuid primary key,
  community_code text not null,
  grid_code text,
  title text not null,
  description text not null,
  category text not null,
  parties jsonb not null,
  status text not null check (status in ('OPEN', 'PLANNED', 'IN_PROGRESS', 'SOLVED', 'CLOSED', 'DROPPED')),
  outcome text,
  wish_request_id uuid,
  tasks int not null default 0,
  tasks_done int not null default 0,
  created_at timestamptz not null,
  solved_at timestamptz,
  version bigint not null,
  constraint unknown_community foreign key (community_code) references community (code),
  constraint unknown_grid foreign key (community_code, grid_code) references grid (community_code, code),
  constraint matter_outcome check (status not in ('SOLVED', 'DROPPED') or outcome is not null)
);
-- Serve a community's matters, all, by status, and by grid.
create index matter_community on matter (community_code, created_at, id);
create index matter_status on matter (community_code, status, created_at, id);
create index matter_grid on matter (community_code, grid_code, created_at, id);
-- Serves what was solved in a quarter.
create index matter_solved on matter (community_code, solved_at) where solved_at is not null;
-- A wish becomes a matter once.
create unique index already_a_matter on matter (wish_request_id) where wish_request_id is not null;

create table matter_request (
  matter_id uuid not null references matter (id),
  request_id uuid not null,
  linked_at timestamptz not null,
  constraint already_linked primary key (matter_id, request_id)
);
-- Serves the requests of a matter in the order they were linked.
create index matter_request_linked on matter_request (matter_id, linked_at, request_id);

create table matter_history (
  id uuid primary key,
  matter_id uuid not null references matter (id),
  at timestamptz not null,
  event text not null,
  words text,
  party text,
  by_id uuid,
  by_name text
);
-- Serves a matter's history, newest first.
create index matter_history_matter on matter_history (matter_id, at, id);
-- Serves what is held on a person.
create index matter_history_person on matter_history (by_id);
-- What happened stays; only who it was can be forgotten.
create trigger matter_history_is_append_only
  before update of id, matter_id, at, event, words, party or delete or truncate on matter_history
  for each statement execute function refuse_change();

create table matter_task (
  id uuid primary key,
  matter_id uuid not null references matter (id),
  community_code text not null,
  party text not null,
  title text not null,
  due_on date not null,
  done_at timestamptz,
  done_by uuid,
  done_by_name text,
  evidence text,
  photo_ids uuid[] not null default '{}',
  withdrawn_at timestamptz,
  created_at timestamptz not null
);
-- Serves the tasks of a matter.
create index matter_task_matter on matter_task (matter_id, created_at, id);
-- Serves what is overdue in a community.
create index matter_task_due on matter_task (community_code, due_on) where done_at is null and withdrawn_at is null;
-- Serves what was due in a quarter.
create index matter_task_quarter on matter_task (community_code, due_on, party);
-- Serves what is held on a person.
create index matter_task_person on matter_task (done_by);

create table matter_decision (
  id uuid primary key,
  matter_id uuid not null references matter (id),
  community_code text not null,
  meeting_id uuid,
  text text not null,
  asked text[] not null,
  proposed_by uuid not null,
  proposed_by_name text not null,
  created_at timestamptz not null,
  decided_at timestamptz
);
-- Serves the decisions of a matter, and those taken in a meeting.
create index matter_decision_matter on matter_decision (matter_id, created_at, id);
create index matter_decision_meeting on matter_decision (meeting_id, created_at, id) where meeting_id is not null;
-- Serves which matters are undecided, and what was decided in a quarter.
create index matter_decision_open on matter_decision (community_code, matter_id) where decided_at is null;
create index matter_decision_decided on matter_decision (community_code, decided_at) where decided_at is not null;
-- Serves what is held on a person.
create index matter_decision_person on matter_decision (proposed_by);

create table matter_consent (
  decision_id uuid not null references matter_decision (id),
  party text not null,
  answer text not null check (answer in ('CONSENTED', 'OBJECTED')),
  reason text,
  by_id uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (decision_id, party)
);
-- Serves what is held on a person.
create index matter_consent_person on matter_consent (by_id);
