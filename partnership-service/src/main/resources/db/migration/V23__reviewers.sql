-- 评审: who reviews the proposals of a call, and who has an interest in which (P3).
create table call_reviewer (
  id uuid primary key,
  call_id uuid not null references venture_call (id),
  account_id uuid not null,
  person_name text not null,
  university_codes text[] not null default '{}',
  team_codes text[] not null default '{}',
  status text not null,
  invited_at timestamptz not null,
  answered_at timestamptz,
  version bigint not null default 0,
  constraint reviewer_invited unique (call_id, account_id),
  check (status in ('INVITED', 'ACCEPTED', 'REFUSED', 'LEFT'))
);
-- Serve the pool of a call, and what somebody was invited to.
create index call_reviewer_call on call_reviewer (call_id, invited_at, id);
create index call_reviewer_account on call_reviewer (account_id, invited_at, id);

create table reviewer_conflict (
  reviewer_id uuid not null references call_reviewer (id),
  proposal_id uuid not null references proposal (id),
  reason text not null,
  declared_at timestamptz not null,
  constraint conflict_declared primary key (reviewer_id, proposal_id)
);

create table review_assignment (
  id uuid primary key,
  call_id uuid not null references venture_call (id),
  proposal_id uuid not null references proposal (id),
  reviewer_id uuid not null references call_reviewer (id),
  by_hand boolean not null,
  assigned_at timestamptz not null,
  constraint already_assigned unique (proposal_id, reviewer_id)
);
-- Serve the assignments of a call and of a reviewer.
create index review_assignment_call on review_assignment (call_id, assigned_at, id);
create index review_assignment_reviewer on review_assignment (reviewer_id, assigned_at, id);
