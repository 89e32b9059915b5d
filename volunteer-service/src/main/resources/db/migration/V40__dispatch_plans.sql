-- Plans over all open orders of a time: what the planner proposes, and what became of each proposal
-- when it was applied.
create table dispatch_plan (
  id uuid primary key,
  status text not null check (status in
    ('PLANNING', 'PROPOSED', 'APPLYING', 'APPLIED', 'DISCARDED', 'FAILED')),
  from_at timestamptz not null,
  to_at timestamptz not null,
  communities text[] not null,
  orders int,
  volunteers int,
  places int,
  most int,
  greedy_filled int,
  greedy_score text,
  filled int,
  score text,
  created_by uuid not null,
  created_at timestamptz not null,
  planned_at timestamptz,
  applied_at timestamptz,
  version bigint not null default 0,
  check (from_at < to_at)
);
create unique index plan_under_way on dispatch_plan (created_by) where status = 'PLANNING';
-- Serves the list, newest first.
create index dispatch_plan_newest on dispatch_plan (created_at desc, id desc);
-- Serves the search for plans whose planner is no more.
create index dispatch_plan_planning on dispatch_plan (created_at) where status = 'PLANNING';

create table plan_assignment (
  id uuid primary key,
  plan_id uuid not null references dispatch_plan on delete cascade,
  order_id uuid not null references dispatch_order,
  person_id uuid not null,
  organization_code text,
  team_code text,
  starts_at timestamptz not null,
  change text not null check (change in ('NEW', 'KEPT', 'WITHDRAWN')),
  reasons jsonb not null,
  outcome text
);
create unique index plan_assignment_once on plan_assignment (plan_id, order_id, person_id);
-- Serve the lists of what is planned and of what changes, by when the orders begin.
create index plan_assignment_begin on plan_assignment (plan_id, starts_at, id);
create index plan_assignment_person on plan_assignment (person_id);

create table plan_alternative (
  plan_id uuid not null references dispatch_plan on delete cascade,
  order_id uuid not null references dispatch_order,
  rank int not null,
  person_id uuid not null,
  primary key (plan_id, order_id, rank)
);
create index plan_alternative_person on plan_alternative (person_id);
