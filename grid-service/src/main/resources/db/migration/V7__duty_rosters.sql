-- 一日值班: on each working day of a month some party members are on duty (G3).
create table duty_roster (
  id uuid primary key,
  community_code text not null references community (code),
  month date not null,
  status text not null check (status in ('DRAFT', 'PUBLISHED')),
  content text not null,
  starts_at time not null,
  minutes int not null check (minutes > 0),
  per_day int not null check (per_day > 0),
  seed bigint not null,
  -- Working days on which too few could serve.
  unfilled int not null,
  created_at timestamptz not null,
  version bigint not null,
  constraint roster_there unique (community_code, month)
);

create table duty (
  id uuid primary key,
  roster_id uuid not null references duty_roster (id),
  community_code text not null,
  day date not null,
  -- Null for who was forgotten.
  member_id uuid references party_member (id),
  person_id uuid,
  status text not null check (status in ('PLANNED', 'CONFIRMED', 'MISSED')),
  starts_at timestamptz not null,
  minutes int not null check (minutes > 0),
  confirmed_by uuid,
  version bigint not null,
  -- Serves what a community's members served in a year.
  constraint on_duty_already unique (community_code, day, member_id)
);
-- Serves a roster, day by day.
create index duty_roster_day on duty (roster_id, starts_at, id);
create index duty_person on duty (person_id, starts_at, id) where person_id is not null;
create index duty_member on duty (member_id, day);

-- Days on which a member can't serve.
create table duty_unavailable (
  member_id uuid not null references party_member (id),
  day date not null,
  primary key (member_id, day)
);

-- Two members exchange their duties, when both want to.
create table duty_swap (
  id uuid primary key,
  duty_id uuid not null references duty (id) on delete cascade,
  other_duty_id uuid not null references duty (id) on delete cascade,
  from_person uuid not null,
  to_person uuid not null,
  status text not null check (status in ('OPEN', 'ACCEPTED', 'DECLINED')),
  created_at timestamptz not null
);
create unique index swap_there on duty_swap (duty_id, other_duty_id) where status = 'OPEN';
create index duty_swap_other on duty_swap (other_duty_id);
create index duty_swap_from on duty_swap (from_person, created_at, id);
create index duty_swap_to on duty_swap (to_person, created_at, id);
