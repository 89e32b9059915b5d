-- 评选结果: the ranking of a call and what becomes of each proposal (P3).
create table call_ranking (
  call_id uuid primary key references venture_call (id),
  budget_fen bigint not null,
  funded_fen bigint not null,
  computed_at timestamptz not null,
  published_at timestamptz,
  version bigint not null default 0,
  constraint over_budget check (funded_fen <= budget_fen)
);

create table proposal_decision (
  proposal_id uuid primary key references proposal (id),
  call_id uuid not null references call_ranking (call_id),
  place int not null,
  rank int not null,
  score_milli int,
  raw_milli int,
  reviews int not null,
  asked_fen bigint not null,
  funded_fen bigint not null,
  outcome text not null,
  override_reason text,
  reasons text,
  check (outcome in ('FUNDED', 'PARTIAL', 'NOT_FUNDED')),
  constraint over_asked check (funded_fen >= 0 and funded_fen <= asked_fen)
);
-- Serves the ranking.
create index proposal_decision_place on proposal_decision (call_id, place);
