-- Service of any kind, not in shifts alone; where its minutes come from, who entered what was not
-- scanned, and what somebody should look at.
alter table service_record
  alter column sign_up_id drop not null,
  alter column shift_id drop not null,
  alter column activity_id drop not null,
  alter column shift_starts_at drop not null,
  alter column shift_ends_at drop not null,
  add column kind text not null default 'SHIFT'
    check (kind in ('SHIFT', 'DUTY', 'TEACHING', 'HELP', 'TALENT')),
  add column source_id uuid,
  add column content text not null default '',
  add column place_name text,
  add column team_code text,
  add column flags text[] not null default '{}',
  add column flagged boolean generated always as (flags <> '{}') stored,
  add column entered_by uuid,
  add column counted_from timestamptz,
  add column counted_to timestamptz,
  add column proposed_minutes int check (proposed_minutes between 0 and 1440),
  add column proposed_by uuid,
  add column voided_at timestamptz,
  drop constraint service_record_status_check,
  drop constraint service_record_source_check,
  add constraint service_record_status_check
    check (status in ('CHECKED_IN', 'PENDING', 'VERIFIED', 'VOIDED')),
  add constraint service_record_source_check
    check (source in ('SCANNED', 'MANUAL', 'IMPORTED', 'CORRECTED', 'CONFIRMED')),
  add constraint own_entry check (verified_by is null or verified_by is distinct from entered_by),
  add constraint minutes_counted_twice exclude using gist
    (volunteer_id with =, tstzrange(counted_from, counted_to) with &&)
    where (status <> 'VOIDED' and counted_from is not null),
  drop constraint service_record_check1;
alter table service_record add check
  (case status when 'VERIFIED' then verified_by is not null
    when 'VOIDED' then voided_at is not null else verified_by is null end);
update service_record r set content = a.title, place_name = a.place_name
  from activity a where a.id = r.activity_id;
-- Service that is not in a shift is recorded once, whatever tells of it and how often.
create unique index already_recorded on service_record (kind, source_id) where source_id is not null;
-- What was voided may be entered again.
drop index already_checked_in;
create unique index already_checked_in on service_record (sign_up_id) where status <> 'VOIDED';
-- Serves the closing of check-ins that nobody ended.
create index service_record_open on service_record (shift_ends_at) where status = 'CHECKED_IN';
-- Serves what an organization's coordinators and programs have to verify, newest first.
create index service_record_organization
  on service_record (organization_code, status, checked_in_at desc, id desc);
-- Serves the list of what looks unusual in a community, newest first.
create index service_record_flagged
  on service_record (community_code, checked_in_at desc, id desc) where flagged;

-- What became of a record, and who did it why. Rows are only added.
create table service_history (
  id uuid primary key,
  record_id uuid not null references service_record,
  step text not null check (step in
    ('ENTERED', 'CLOSED', 'CORRECTED', 'PROPOSED', 'VERIFIED', 'VOIDED', 'QUESTIONED', 'ANSWERED')),
  minutes_before int,
  minutes_after int,
  words text,
  by_id uuid,
  at timestamptz not null
);
create index service_history_record on service_history (record_id, at, id);
-- Serves the review of what is entered by hand.
create index service_history_entered on service_history (at) where step in ('ENTERED', 'PROPOSED');
create function refuse_change_of_service_history() returns trigger language plpgsql as $$
begin
  raise exception 'what became of a record is not changed';
end $$;
create trigger service_history_is_kept before delete or truncate on service_history
  execute function refuse_change_of_service_history();

-- Verified minutes, summed as they are verified, so that nobody sums all records. Rows of
-- organizations and communities are split in parts, so that many may verify at once.
create table service_total (
  dimension text not null check (dimension in
    ('PERSON', 'MEMBER', 'TEAM', 'ORGANIZATION', 'COMMUNITY')),
  key text collate "C" not null,
  community_code text not null,
  month date not null,
  category text not null,
  part int not null,
  minutes bigint not null default 0,
  unscanned bigint not null default 0,
  entered bigint not null default 0,
  records bigint not null default 0,
  primary key (dimension, key, month, community_code, category, part)
);
-- Serves thanks and star levels by community.
create index service_total_member on service_total (split_part(key, '/', 2))
  where dimension = 'MEMBER';
create index service_total_community on service_total (dimension, community_code, month);
insert into service_total
    (dimension, key, community_code, month, category, part, minutes, unscanned, entered, records)
  select d.dimension, d.key, r.community_code,
    date_trunc('month', r.checked_in_at at time zone 'Asia/Shanghai')::date, r.category, 0,
    sum(r.minutes), coalesce(sum(r.minutes) filter (where r.source <> 'SCANNED'), 0),
    coalesce(sum(r.minutes) filter (where r.source = 'CORRECTED'), 0), count(*)
  from service_record r
  cross join lateral (values ('PERSON', r.volunteer_id::text),
    ('MEMBER', r.organization_code || '/' || r.volunteer_id), ('ORGANIZATION', r.organization_code), ('COMMUNITY', r.community_code)) d (dimension, key)
  where r.status = 'VERIFIED' and d.key is not null
  group by 1, 2, 3, 4, 5;
