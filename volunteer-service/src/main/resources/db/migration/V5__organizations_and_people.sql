-- What is known of volunteers, beyond what their tokens say. Whoever signs up first has a bare row.
-- What is sealed is encrypted by the service; the database never sees it in plain.
create table volunteer (
  id uuid primary key,
  name text not null,
  phone_sealed text,
  student_number_sealed text,
  university_code text,
  birth_year int check (birth_year between 1900 and 2100),
  gender text check (gender in ('FEMALE', 'MALE')),
  skills text[] not null default '{}',
  languages text[] not null default '{}',
  availability jsonb not null default '{"weekly": [], "dates": []}',
  guardian_sealed text,
  guardian_agreed_on date,
  named_in_thanks boolean not null default false,
  created_at timestamptz not null,
  version bigint not null default 0
);

-- Agreements of universities with communities, as partnership tells them.
create table agreement (
  id uuid primary key,
  community_code text not null,
  organization_code text not null,
  valid_from date not null,
  valid_until date not null,
  ended_on date,
  version bigint not null
);
create index agreement_organization on agreement (organization_code, community_code);

-- Teams, as partnership tells them; what they can do their coordinators say here.
create table team (
  id uuid primary key,
  code text not null unique,
  organization_code text not null,
  name text not null,
  name_en text not null,
  skills text[] not null default '{}',
  active boolean not null default true,
  version bigint not null
);
create index team_organization on team (organization_code, code);

-- Who belongs to an organization, and to which of its teams. A person can be in several.
create table membership (
  id uuid primary key,
  organization_code text not null,
  team_code text,
  person_id uuid,
  name text not null,
  student_number_sealed text,
  student_number_hash text,
  phone_sealed text,
  role text not null check (role in ('COORDINATOR', 'MEMBER')),
  status text not null check (status in ('INVITED', 'APPLIED', 'ACTIVE', 'DECLINED', 'LEFT')),
  invitation_code text unique,
  created_at timestamptz not null,
  decided_at timestamptz,
  version bigint not null,
  check (status <> 'ACTIVE' or person_id is not null)
);
create unique index already_a_member on membership
  (organization_code, coalesce(team_code, ''), person_id)
  where status in ('APPLIED', 'ACTIVE') and person_id is not null;
create unique index already_invited on membership
  (organization_code, coalesce(team_code, ''), student_number_hash)
  where status in ('INVITED', 'ACTIVE') and student_number_hash is not null;
-- Serves an organization's list by status, in the order they came.
create index membership_organization on membership (organization_code, status, created_at, id);
create index membership_person on membership (person_id) where person_id is not null;
