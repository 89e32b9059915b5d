-- Organizations have accounts too, and what expires has a house account of its own.
alter table points_account
  add column holder_code text,
  -- What a reversal took that was not there: a balance below zero, in effect. Credits make it up first.
  add column owed bigint not null default 0 check (owed >= 0),
  -- All that ever left, less what was refunded, and all that came in whose time is over: points expire
  -- oldest first, so what expires is what has matured and did not leave.
  add column debited bigint not null default 0,
  add column matured bigint not null default 0,
  add column matured_through timestamptz not null default 'epoch',
  -- When points moved last; each movement is later, whatever the clocks of replicas say.
  add column last_at timestamptz not null default 'epoch',
  drop constraint points_account_kind_check,
  drop constraint points_account_check1,
  drop constraint points_account_check2,
  add constraint points_account_kind_check
    check (kind in ('PERSON', 'ORGANIZATION', 'ISSUED', 'SPENT', 'EXPIRED')),
  add constraint points_account_balance_check
    check ((kind in ('PERSON', 'ORGANIZATION')) = (balance is not null)),
  add constraint points_account_community_check
    check ((kind in ('ISSUED', 'SPENT', 'EXPIRED')) = (community_code is not null)),
  add constraint points_account_code_check
    check ((kind = 'ORGANIZATION') = (holder_code is not null)),
  add check (balance = 0 or owed = 0);
drop index points_account_house;
create unique index points_account_house on points_account (community_code, kind)
  where community_code is not null;
create unique index points_account_organization on points_account (holder_code)
  where kind = 'ORGANIZATION';

alter table ledger_entry
  -- Tells movements of one source apart, such as a booking that was paid, moved and refunded.
  add column part int not null default 0,
  -- What was in the account afterwards; null for house accounts.
  add column from_balance bigint,
  add column to_balance bigint,
  -- How many of the points mature, and when.
  add column expiring bigint not null default 0 check (expiring between 0 and points),
  add column expires_at timestamptz,
  drop constraint ledger_entry_reason_check,
  add constraint ledger_entry_reason_check check (reason in ('SERVICE', 'CORRECTION', 'REVERSAL',
    'BOOKING', 'REFUND', 'EXPIRY', 'TRANSFER', 'ADJUSTMENT', 'ERASURE')),
  add check ((expiring > 0) = (expires_at is not null));

-- What was entered before knows neither balance nor term. It gets both, once.
alter table ledger_entry disable trigger ledger_entry_is_append_only;
update ledger_entry e set
  from_balance = w.from_balance, to_balance = w.to_balance,
  expiring = case when e.reason = 'SERVICE' then e.points else 0 end,
  expires_at = case when e.reason = 'SERVICE'
    then (date_trunc('month', e.at at time zone 'Asia/Shanghai') + interval '25 months')
      at time zone 'Asia/Shanghai' end
from (
  select id,
    max(balance) filter (where side = 'from' and holder_id is not null) as from_balance,
    max(balance) filter (where side = 'to' and holder_id is not null) as to_balance
  from (
    select s.id, s.side, a.holder_id,
      sum(s.change) over (partition by s.account order by s.at, s.id) as balance
    from (
      select id, 'from' as side, from_account as account, -points as change, at from ledger_entry
      union all
      select id, 'to', to_account, points, at from ledger_entry) s
    join points_account a on a.id = s.account) each_side
  group by id) w
where w.id = e.id;
alter table ledger_entry enable trigger ledger_entry_is_append_only;
update points_account a set debited = w.debited, last_at = w.last_at
from (
  select account, max(at) as last_at,
    coalesce(sum(points) filter (where reason in ('BOOKING', 'REFUND')), 0) as debited
  from (
    select from_account as account, points, reason, at from ledger_entry
    union all
    select to_account, -points, reason, at from ledger_entry) e
  group by account) w
where w.account = a.id and a.balance is not null;

drop index ledger_entry_source;
create unique index ledger_entry_source on ledger_entry (reason, source_id, part);
-- Serves what matures.
create index ledger_entry_expiry on ledger_entry (expires_at, to_account) include (expiring)
  where expires_at is not null;
-- Serves the reports of a community.
create index ledger_entry_community on ledger_entry (community_code, at)
  include (reason, points, from_account);
