-- Meetings of the three parties: their cadence, agenda, minutes and action items (G7).
create table meeting_cadence (
  community_code text primary key,
  rules jsonb not null,
  next_at timestamptz not null,
  version bigint not null,
  constraint unknown_community foreign key (community_code) references community (code)
);
-- Serves the planning ahead.
create index meeting_cadence_next on meeting_cadence (next_at, community_code);

create table meeting (
  id uuid primary key,
  community_code text not null,
  kind text not null check (kind in ('WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY', 'EXTRA')),
  period text,
  title text,
  starts_at timestamptz not null,
  place text not null,
  moved_from date,
  status text not null check (status in ('PLANNED', 'HELD', 'CANCELLED')),
  reason text,
  touched boolean not null default false,
  agenda_drawn_at timestamptz,
  attendance jsonb not null default '[]',
  minutes text,
  minutes_status text not null default 'NONE' check (minutes_status in ('NONE', 'DRAFT', 'FIXED', 'SIGNED')),
  version bigint not null default 0,
  constraint unknown_community foreign key (community_code) references community (code),
  constraint meeting_period unique (community_code, kind, period),
  check ((kind = 'EXTRA') = (period is null))
);
-- Serves a community's meetings.
create index meeting_community on meeting (community_code, starts_at, id);
-- Serves the drawing of agendas.
create index meeting_agenda_due on meeting (starts_at, id) where status = 'PLANNED' and agenda_drawn_at is null;

create table action_item (
  id uuid primary key,
  meeting_id uuid not null references meeting (id),
  community_code text not null,
  matter_id uuid references matter (id),
  party text not null,
  person_name text,
  title text not null,
  due_on date not null,
  done_at timestamptz,
  done_by uuid,
  words text,
  withdrawn_at timestamptz,
  remind_on date,
  created_at timestamptz not null,
  version bigint not null default 0
);
-- Serves the items of a meeting.
create index action_item_meeting on action_item (meeting_id, created_at, id);
-- Serve what a community or one of its parties has to do, by due date.
create index action_item_open on action_item (community_code, due_on, id) where done_at is null and withdrawn_at is null;
create index action_item_party on action_item (community_code, party, due_on, id) where done_at is null and withdrawn_at is null;
-- Serves what was done, and what was due in a quarter.
create index action_item_due on action_item (community_code, due_on, id);
-- Serves the chasing.
create index action_item_remind on action_item (remind_on, id) where remind_on is not null;
-- Serves what is held on a person.
create index action_item_person on action_item (done_by);

create table agenda_item (
  id uuid primary key,
  meeting_id uuid not null references meeting (id),
  position int not null,
  kind text not null check (kind in ('MATTER', 'ACTION', 'OWN')),
  because text check (because in ('OVERDUE', 'UNDECIDED', 'NEWEST')),
  matter_id uuid references matter (id),
  action_id uuid references action_item (id),
  title text not null,
  words text,
  dropped_at timestamptz,
  unique (meeting_id, matter_id),
  unique (meeting_id, action_id)
);
-- Serves an agenda in its order.
create index agenda_item_meeting on agenda_item (meeting_id, position, id);

create table minutes_signature (
  meeting_id uuid not null references meeting (id),
  party text not null,
  by_id uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (meeting_id, party)
);
create index minutes_signature_person on minutes_signature (by_id);

create table minutes_note (
  id uuid primary key,
  meeting_id uuid not null references meeting (id),
  party text,
  words text not null,
  by_id uuid not null,
  by_name text not null,
  at timestamptz not null
);
create index minutes_note_meeting on minutes_note (meeting_id, at, id);
create index minutes_note_person on minutes_note (by_id);
