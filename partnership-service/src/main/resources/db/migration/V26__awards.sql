-- 立项: what was awarded, its milestones and its payments (P3).
create table award (
  id uuid primary key,
  proposal_id uuid not null references proposal (id),
  call_id uuid not null references venture_call (id),
  community_code text not null,
  team_code text not null,
  university_code text not null,
  contract_number text not null,
  amount_fen bigint not null,
  promised_fen bigint not null default 0,
  paid_fen bigint not null default 0,
  starts_on date not null,
  ends_on date not null,
  status text not null,
  ended_words text,
  created_at timestamptz not null,
  version bigint not null default 0,
  constraint already_awarded unique (proposal_id),
  constraint contract_number_taken unique (community_code, contract_number),
  constraint payments_exceed_award check (promised_fen <= amount_fen and paid_fen <= promised_fen),
  check (promised_fen >= 0 and paid_fen >= 0),
  check (ends_on >= starts_on),
  check (status in ('ACTIVE', 'DONE', 'TERMINATED'))
);
-- Serve the awards of a community and of a team.
create index award_community on award (community_code, created_at, id);
create index award_team on award (team_code, created_at, id);

create table milestone (
  id uuid primary key,
  award_id uuid not null references award (id),
  place int not null,
  title text not null,
  expected text not null,
  due_on date not null,
  payment_fen bigint not null,
  status text not null,
  report text,
  reported_at timestamptz,
  reporter_id uuid,
  answer text,
  answered_at timestamptz,
  version bigint not null default 0,
  unique (award_id, place),
  check (status in ('AHEAD', 'REPORTED', 'ACCEPTED', 'REJECTED', 'DROPPED'))
);
-- Serves what is due soon, and what a person reported.
create index milestone_due on milestone (due_on, id) where status in ('AHEAD', 'REJECTED');
create index milestone_reporter on milestone (reporter_id);

create table milestone_notice (
  milestone_id uuid not null references milestone (id),
  days int not null,
  primary key (milestone_id, days)
);

create table award_payment (
  id uuid primary key,
  award_id uuid not null references award (id),
  milestone_id uuid not null references milestone (id),
  amount_fen bigint not null,
  status text not null,
  first_approver_id uuid,
  second_approver_id uuid,
  refused_words text,
  asked_at timestamptz not null,
  approved_at timestamptz,
  version bigint not null default 0,
  check (amount_fen > 0),
  check (status in ('ASKED', 'APPROVED', 'REFUSED')),
  constraint same_approver check (first_approver_id <> second_approver_id),
  constraint approved_by_two
    check ((status = 'APPROVED') <= (first_approver_id is not null and second_approver_id is not null))
);
-- Serves the payments of an award.
create index award_payment_award on award_payment (award_id, asked_at, id);
create unique index milestone_paid on award_payment (milestone_id) where status <> 'REFUSED';
