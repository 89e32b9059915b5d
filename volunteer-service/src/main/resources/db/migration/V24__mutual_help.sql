-- An offer or a request of help, from writing it to the minutes that count. Of who helps and who asks,
-- one writes it and the other accepts.
create table help_post (
  id uuid primary key,
  kind text not null check (kind in ('OFFER', 'REQUEST')),
  community_code text not null,
  title text not null,
  words text not null,
  category text not null,
  starts_at timestamptz,
  minutes_expected int not null check (minutes_expected > 0),
  status text not null check (status in
    ('OPEN', 'ACCEPTED', 'DONE', 'WITHDRAWN', 'EXPIRED', 'DISPUTED', 'REJECTED')),
  helper_id uuid,
  helper_name text,
  asker_id uuid,
  asker_name text,
  accepted_at timestamptz,
  helper_minutes int,
  asker_minutes int,
  agreed_minutes int,
  counted_minutes int check (counted_minutes between 0 and agreed_minutes),
  cap text check (cap in ('EXCHANGE', 'PAIR', 'PERSON')),
  flags text[] not null default '{}',
  dispute_words text,
  decided_by uuid,
  reason text,
  expires_at timestamptz not null,
  ended_at timestamptz,
  created_at timestamptz not null,
  version bigint not null,
  constraint own_help check (helper_id <> asker_id),
  check (decided_by is null or (decided_by <> helper_id and decided_by <> asker_id)),
  check ((status = 'OPEN') <= (accepted_at is null)),
  check ((status in ('ACCEPTED', 'DONE', 'DISPUTED', 'REJECTED')) <= (accepted_at is not null)),
  check ((accepted_at is not null) = (helper_id is not null and asker_id is not null)),
  check ((status = 'DONE') = (counted_minutes is not null)),
  check ((status = 'DONE') <= (ended_at is not null))
);
-- Serves what is open in a community, newest first.
create index help_post_open on help_post (community_code, created_at desc, id desc)
  where status = 'OPEN';
-- Serve a person's own, newest first.
create index help_post_helper on help_post (helper_id, created_at desc, id desc);
create index help_post_asker on help_post (asker_id, created_at desc, id desc);
-- Serves the limits and the patterns of a person and of a pair.
create index help_post_done on help_post (helper_id, ended_at) where status = 'DONE';
-- Serves staff's list of disputes, oldest first.
create index help_post_disputed on help_post (community_code, created_at, id)
  where status = 'DISPUTED';
-- Serves staff's list of what looks odd, latest first.
create index help_post_flagged on help_post (community_code, ended_at desc, id desc)
  where flags <> '{}';
-- Serves the search for what is over.
create index help_post_over on help_post (expires_at) where status in ('OPEN', 'ACCEPTED');
