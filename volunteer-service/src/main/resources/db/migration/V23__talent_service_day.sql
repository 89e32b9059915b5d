-- What a talent answered for a Talent Service Day, and how their stand goes.
create table talent_stand (
  id uuid primary key,
  talent_id uuid not null references studio,
  community_code text not null,
  talent_name text not null,
  day date not null,
  accepted boolean not null,
  place text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  opened_at timestamptz,
  closed_at timestamptz,
  last_number int not null default 0,
  waiting int not null default 0 check (waiting >= 0),
  called_number int,
  created_at timestamptz not null,
  version bigint not null,
  constraint stand_answered unique (talent_id, day),
  check (ends_at > starts_at),
  check (closed_at is null or opened_at is not null),
  check (accepted or opened_at is null)
);
-- Serve who takes part, with or without a community.
create index talent_stand_day on talent_stand (day, created_at, id) where accepted;
create index talent_stand_community on talent_stand (community_code, day, created_at, id)
  where accepted;

create table queue_number (
  id uuid primary key,
  stand_id uuid not null references talent_stand,
  number int not null,
  resident_id uuid not null,
  resident_name text not null,
  status text not null
    check (status in ('WAITING', 'CALLED', 'SERVED', 'SKIPPED', 'LEFT', 'UNSERVED')),
  drawn_at timestamptz not null,
  ended_at timestamptz,
  unique (stand_id, number)
);
create unique index already_queueing on queue_number (stand_id, resident_id)
  where status in ('WAITING', 'CALLED');
-- Serves who is next and how many are before somebody.
create index queue_number_waiting on queue_number (stand_id, number) where status = 'WAITING';
-- Serves the queue as the talent sees it.
create index queue_number_stand on queue_number (stand_id, drawn_at, id);
-- Serves a resident's own list, latest first.
create index queue_number_resident on queue_number (resident_id, drawn_at desc, id desc);
