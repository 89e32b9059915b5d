-- What a fund had before its book was kept here: said by one, approved by two others, once (P7).
create table fund_opening (
  id uuid primary key,
  community_code text not null,
  cash_fen bigint not null check (cash_fen >= 0),
  bank_fen bigint not null check (bank_fen >= 0),
  alipay_fen bigint not null check (alipay_fen >= 0),
  wechat_fen bigint not null check (wechat_fen >= 0),
  -- Told to everybody.
  words text not null,
  status text not null check (status in ('ASKED', 'BOOKED', 'REFUSED')),
  asked_by_id uuid not null,
  first_approver_id uuid,
  second_approver_id uuid,
  refused_words text,
  asked_at timestamptz not null,
  booked_at timestamptz,
  version bigint not null default 0,
  check (cash_fen + bank_fen + alipay_fen + wechat_fen > 0),
  constraint same_opening_approver check (first_approver_id <> second_approver_id),
  constraint own_opening
    check (asked_by_id <> first_approver_id and asked_by_id <> second_approver_id),
  check (status <> 'BOOKED' or (first_approver_id is not null and second_approver_id is not null))
);
-- A fund is opened once; one that was refused may be said anew.
create unique index fund_opened on fund_opening (community_code) where status <> 'REFUSED';
-- Serve what is held on a person.
create index fund_opening_asked_by on fund_opening (asked_by_id);
create index fund_opening_first_approver on fund_opening (first_approver_id);
create index fund_opening_second_approver on fund_opening (second_approver_id);

-- Where it comes from in the book.
alter table fund_account drop constraint fund_account_kind_check;
alter table fund_account add constraint fund_account_kind_check check (kind in ('CASH', 'BANK',
  'ALIPAY', 'WECHAT', 'OPENING', 'SALES', 'DONATIONS', 'DIFFERENCES', 'TRANSIT', 'AID',
  'ACTIVITIES', 'SUPPLIES', 'OTHER'));
alter table fund_entry drop constraint fund_entry_reason_check;
alter table fund_entry add constraint fund_entry_reason_check check (reason in
  ('OPENING', 'TAKINGS', 'DIFFERENCE', 'DONATION', 'SPENDING', 'TRANSFER', 'REVERSAL'));
