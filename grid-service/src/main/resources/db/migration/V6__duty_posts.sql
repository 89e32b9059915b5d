-- Posts in micro-grids that party members claim (G3).
create table duty_post (
  id uuid primary key,
  community_code text not null,
  micro_grid_code text not null,
  name text not null,
  name_en text not null,
  duties text not null,
  duties_en text not null,
  places int not null check (places > 0),
  taken int not null default 0 check (taken >= 0),
  minutes int not null check (minutes > 0),
  serves_from date not null,
  serves_until date check (serves_until >= serves_from),
  withdrawn_at timestamptz,
  created_at timestamptz not null,
  version bigint not null,
  foreign key (community_code, micro_grid_code) references micro_grid (community_code, code),
  constraint duty_post_full check (taken <= places)
);
-- Serve the list of a community's posts, and of a micro-grid's.
create index duty_post_community on duty_post (community_code, created_at, id);
create index duty_post_micro_grid on duty_post (community_code, micro_grid_code, created_at, id);

create table duty_post_claim (
  id uuid primary key,
  post_id uuid not null references duty_post (id),
  member_id uuid not null references party_member (id),
  person_id uuid,
  claimed_at timestamptz not null,
  ended_at timestamptz,
  ending text check (ending in ('GIVEN_BACK', 'RELEASED'))
);
create unique index duty_post_claimed on duty_post_claim (post_id, member_id)
  where ended_at is null;
create index duty_post_claim_post on duty_post_claim (post_id, claimed_at, id);
-- Serves how many a member holds.
create index duty_post_claim_member on duty_post_claim (member_id) where ended_at is null;
create index duty_post_claim_person on duty_post_claim (person_id, claimed_at, id)
  where person_id is not null;

-- What was served in a post, once staff confirmed it.
create table duty_post_service (
  id uuid primary key,
  claim_id uuid not null references duty_post_claim (id),
  person_id uuid,
  started_at timestamptz not null,
  ended_at timestamptz not null check (ended_at > started_at),
  minutes int not null check (minutes > 0),
  confirmed_by uuid not null,
  confirmed_at timestamptz not null,
  constraint overlapping_duty exclude using gist (
    person_id with =, tstzrange(started_at, ended_at) with &&)
);
create index duty_post_service_claim on duty_post_service (claim_id, started_at, id);
