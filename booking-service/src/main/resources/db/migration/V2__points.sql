-- An account holds points. A person's account knows its balance and never goes below zero. The
-- community's two house accounts do not: every payment would have to queue for their rows. Their
-- balance is the sum of their entries.
create table points_account (
  id uuid primary key,
  kind text not null check (kind in ('PERSON', 'ISSUED', 'SPENT')),
  holder_id uuid,
  community_code text,
  balance bigint,
  version bigint not null default 0,
  check ((kind = 'PERSON') = (holder_id is not null)),
  check ((kind = 'PERSON') = (balance is not null)),
  check ((kind <> 'PERSON') = (community_code is not null)),
  constraint not_enough_points check (balance >= 0)
);
create unique index points_account_holder on points_account (holder_id) where kind = 'PERSON';
create unique index points_account_house on points_account (community_code, kind) where kind <> 'PERSON';

-- Double entry in one row: what leaves one account enters the other, so the sum of all accounts is
-- zero by construction. A source moves points once for each reason.
create table ledger_entry (
  id uuid primary key,
  from_account uuid not null references points_account,
  to_account uuid not null references points_account,
  points bigint not null check (points > 0),
  reason text not null check (reason in ('SERVICE', 'BOOKING', 'REFUND')),
  source_id uuid not null,
  community_code text not null,
  at timestamptz not null,
  check (from_account <> to_account)
);
create unique index ledger_entry_source on ledger_entry (reason, source_id);
-- Serve the statement of an account, newest first.
create index ledger_entry_from on ledger_entry (from_account, at desc, id desc);
create index ledger_entry_to on ledger_entry (to_account, at desc, id desc);

create trigger ledger_entry_is_append_only before update or delete or truncate on ledger_entry
  for each statement execute function refuse_change();
