-- Party members who serve a community (G3). That somebody is one is sensitive: names, employers and
-- branches are sealed, and every reading by staff is in the audit trail.
create table party_member (
  id uuid primary key,
  community_code text not null references community (code),
  kind text not null check (kind in ('REGISTERED', 'IN_SERVICE')),
  -- Null for somebody who never signs in, or who was forgotten.
  person_id uuid,
  name_sealed text,
  employer_sealed text,
  branch_sealed text,
  micro_grid_code text,
  status text not null check (status in ('REPORTED', 'CONFIRMED', 'REFUSED', 'ENDED')),
  ended_because text check (ended_because in ('MOVED_AWAY', 'RETIRED', 'OTHER')),
  created_at timestamptz not null,
  version bigint not null,
  foreign key (community_code, micro_grid_code) references micro_grid (community_code, code)
);
-- Serves a community's roll.
create index party_member_community on party_member (community_code, status, created_at, id);
-- Serves a person's own, and refuses a second one in the same community.
create unique index already_member on party_member (person_id, community_code)
  where status in ('REPORTED', 'CONFIRMED') and person_id is not null;
create index party_member_person on party_member (person_id) where person_id is not null;
