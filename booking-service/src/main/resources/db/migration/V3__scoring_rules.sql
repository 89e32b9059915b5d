-- How many points an hour of service is worth, by category, from when to when. The narrower rule
-- wins: one for the community over one for all, one for the category over one for all.
create extension if not exists btree_gist;

create table scoring_rule (
  id uuid primary key,
  community_code text,
  category text,
  points_per_hour int not null check (points_per_hour >= 0),
  valid_from timestamptz not null,
  valid_until timestamptz,
  created_at timestamptz not null,
  check (valid_until > valid_from),
  constraint scoring_rule_overlaps exclude using gist (
    coalesce(community_code, '') with =,
    coalesce(category, '') with =,
    tstzrange(valid_from, valid_until) with &&)
);
-- Serves the list of rules, newest first.
create index scoring_rule_created on scoring_rule (created_at desc, id desc);

-- The first rule: 10 points an hour for any service anywhere, until a community decides otherwise.
insert into scoring_rule (id, points_per_hour, valid_from, created_at)
values (uuidv7(), 10, '2020-01-01T00:00:00+08:00', now());
