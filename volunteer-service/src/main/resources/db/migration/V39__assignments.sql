-- Who was asked to serve an order, and what they answered. The times of the order stand here too, so
-- that the database refuses to ask one person for two times that overlap.
create table assignment (
  id uuid primary key,
  order_id uuid not null references dispatch_order,
  person_id uuid not null,
  organization_code text,
  team_code text,
  status text not null check (status in
    ('ASKED', 'ACCEPTED', 'REFUSED', 'SILENT', 'WITHDRAWN', 'STEPPED_BACK')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  answer_by timestamptz not null,
  reasons jsonb not null,
  answered_at timestamptz,
  answered_by uuid,
  reason text,
  sign_up_id uuid references sign_up,
  created_at timestamptz not null,
  version bigint not null,
  constraint asked_elsewhere exclude using gist
    (person_id with =, tstzrange(starts_at, ends_at) with &&) where (status = 'ASKED')
);
create unique index already_asked on assignment (order_id, person_id)
  where status in ('ASKED', 'ACCEPTED');
-- Serves the list of an order.
create index assignment_order on assignment (order_id, created_at, id);
-- Serves a person's own, latest first, and what they are asked for in a time.
create index assignment_person on assignment (person_id, created_at desc, id desc);
create index assignment_standing on assignment (person_id, starts_at)
  where status in ('ASKED', 'ACCEPTED');
-- Serves what an organization's coordinators answer for, latest first.
create index assignment_organization on assignment (organization_code, created_at desc, id desc)
  where organization_code is not null;
-- Serves the end of waiting for answers.
create index assignment_due on assignment (answer_by) where status = 'ASKED';
create unique index assignment_sign_up on assignment (sign_up_id) where sign_up_id is not null;

-- Who comes next, as the plan that was applied last ranked them.
create table order_alternative (
  order_id uuid not null references dispatch_order,
  rank int not null,
  person_id uuid not null,
  primary key (order_id, rank)
);
create index order_alternative_person on order_alternative (person_id);
