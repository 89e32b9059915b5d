alter table activity
  add column description text,
  add column status text not null default 'PUBLISHED'
    check (status in ('DRAFT', 'PUBLISHED', 'CANCELLED')),
  add column rules jsonb not null default '{}',
  add column changed_at timestamptz not null default now(),
  add column reason text;
create index activity_draft on activity (community_code, created_at desc, id desc)
  where status = 'DRAFT';
alter table post add column requirements jsonb not null default '{}';

-- A rule by which a post has shifts again and again.
create table shift_series (
  id uuid primary key,
  activity_id uuid not null references activity,
  post_id uuid not null references post,
  rrule text not null,
  first_starts_at timestamptz not null,
  minutes int not null check (minutes between 1 and 1440),
  except_dates date[] not null default '{}',
  holidays text not null check (holidays in ('KEEP', 'SKIP', 'ONLY_WORKING_DAYS')),
  capacity int not null check (capacity > 0),
  version bigint not null
);
create index shift_series_activity on shift_series (activity_id);

-- What holds for who signs up stands in each shift too, so that one row decides. A shift is seen
-- from a time on; a draft's is never reached.
alter table shift
  add column status text not null default 'OPEN' check (status in ('OPEN', 'CANCELLED')),
  add column visible_from timestamptz not null default '1970-01-01 00:00:00+00',
  add column rules jsonb not null default '{}',
  add column requirements jsonb not null default '{}',
  add column series_id uuid references shift_series,
  add column series_date date,
  add column reason text;
create unique index shift_series_date on shift (series_id, series_date) where series_id is not null;
drop index shift_open;
create index shift_open on shift (starts_at, id) where taken < capacity and status = 'OPEN';
-- Serves the end of waiting.
create index shift_queue on shift (starts_at) where waiting > 0;

alter table sign_up
  add column organization_code text,
  add column team_code text,
  add column by_id uuid,
  add column forced boolean not null default false,
  add column reminded int not null default 0,
  add column coming boolean,
  drop constraint sign_up_status_check,
  add constraint sign_up_status_check check
    (status in ('CONFIRMED', 'WAITLISTED', 'WITHDRAWN', 'CANCELLED', 'MISSED', 'NOT_ADMITTED'));
drop index already_signed_up;
create unique index already_signed_up on sign_up (shift_id, volunteer_id)
  where status in ('CONFIRMED', 'WAITLISTED', 'MISSED');
create index sign_up_missed on sign_up (volunteer_id, starts_at) where status = 'MISSED' or attended;
-- Serves what is to be reminded of, and who did not come.
create index sign_up_expected on sign_up (starts_at, id) where status = 'CONFIRMED' and not attended;

alter table sign_up drop constraint overlapping_shift;

-- A person is at one place at a time, whatever they have promised: a shift, a training, an hour of
-- their craft. The id is that of the promise.
create table commitment (
  id uuid primary key,
  person_id uuid not null,
  kind text not null check (kind in ('SHIFT', 'TRAINING', 'CRAFT')),
  source_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  constraint overlapping_shift exclude using gist
    (person_id with =, tstzrange(starts_at, ends_at) with &&)
);
-- Serves the forgetting of those long kept.
create index commitment_ends_at on commitment (ends_at);
create index commitment_source on commitment (source_id);
insert into commitment
  select id, volunteer_id, 'SHIFT', shift_id, starts_at, ends_at from sign_up
  where status in ('CONFIRMED', 'WAITLISTED');

-- Two volunteers change places, when who is in charge consents.
create table swap (
  id uuid primary key,
  from_sign_up uuid not null references sign_up,
  from_person uuid not null,
  from_shift uuid not null references shift,
  wanted_shift uuid not null references shift,
  to_sign_up uuid references sign_up,
  to_person uuid,
  community_code text not null,
  organization_code text,
  status text not null check (status in ('OFFERED', 'TAKEN', 'DONE', 'REFUSED', 'WITHDRAWN')),
  created_at timestamptz not null,
  version bigint not null
);
create unique index already_offered on swap (from_sign_up) where status in ('OFFERED', 'TAKEN');
create index swap_wanted on swap (wanted_shift, created_at, id) where status = 'OFFERED';
create index swap_community on swap (community_code, status, created_at, id);
create index swap_to_person on swap (to_person) where to_person is not null;
create index swap_person on swap (from_person, created_at desc, id desc);
