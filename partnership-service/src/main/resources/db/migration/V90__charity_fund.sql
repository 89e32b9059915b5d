-- 爱心基金: the book of a community's charity fund (P7), kept as booking-service keeps points. Where
-- money is knows its balance and never goes below zero; where it comes from and goes to does not.
create table fund_account (
  id uuid primary key,
  community_code text not null,
  kind text not null,
  balance bigint,
  last_at timestamptz not null default 'epoch',
  version bigint not null default 0,
  constraint fund_account_kind_check check (kind in ('CASH', 'BANK', 'ALIPAY', 'WECHAT', 'SALES',
    'DONATIONS', 'DIFFERENCES', 'TRANSIT', 'AID', 'ACTIVITIES', 'SUPPLIES', 'OTHER')),
  constraint fund_account_balance_check
    check ((kind in ('CASH', 'BANK', 'ALIPAY', 'WECHAT')) = (balance is not null)),
  constraint fund_account_once unique (community_code, kind),
  constraint fund_too_low check (balance >= 0)
);

create table fund_entry (
  id uuid primary key,
  from_account uuid not null references fund_account,
  to_account uuid not null references fund_account,
  fen bigint not null check (fen > 0),
  reason text not null check (reason in
    ('TAKINGS', 'DIFFERENCE', 'DONATION', 'SPENDING', 'TRANSFER', 'REVERSAL')),
  source_id uuid not null,
  part int not null,
  community_code text not null,
  at timestamptz not null,
  from_balance bigint,
  to_balance bigint,
  check (from_account <> to_account)
);
-- A source moves money once for each reason.
create unique index fund_entry_source on fund_entry (reason, source_id, part);
-- Serve the statement of an account and the proof.
create index fund_entry_from on fund_entry (from_account, at desc, id desc);
create index fund_entry_to on fund_entry (to_account, at desc, id desc);
-- Serves the public statement of a community.
create index fund_entry_community on fund_entry (community_code, at, id);

create trigger fund_entry_is_append_only before update or delete or truncate on fund_entry
  for each statement execute function refuse_change();

-- The sum of an account's entries up to a time, carried forward from proof to proof.
create table fund_account_proof (
  account_id uuid primary key references fund_account,
  through timestamptz not null,
  sum bigint not null
);
create table fund_proof (
  id uuid primary key,
  at timestamptz not null,
  through timestamptz not null,
  accounts bigint not null,
  total bigint not null,
  off bigint not null,
  off_accounts uuid[] not null
);
create index fund_proof_newest on fund_proof (at desc, id desc);

-- Money brought from where it is to where it is kept, such as cash to the bank.
create table fund_transfer (
  id uuid primary key,
  community_code text not null,
  from_kind text not null,
  to_kind text not null,
  fen bigint not null check (fen > 0),
  words text not null,
  made_by_id uuid not null,
  made_at timestamptz not null,
  check (from_kind <> to_kind)
);
create index fund_transfer_community on fund_transfer (community_code, made_at desc, id desc);
create index fund_transfer_made_by on fund_transfer (made_by_id);
