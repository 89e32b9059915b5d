-- What is spent of a charity fund: asked for by one, approved by two others, then paid out (P7).
create table spending (
  id uuid primary key,
  community_code text not null,
  purpose text not null check (purpose in ('AID', 'ACTIVITIES', 'SUPPLIES', 'OTHER')),
  account text not null check (account in ('CASH', 'BANK', 'ALIPAY', 'WECHAT')),
  -- Told to everybody; the payee is not.
  words text not null,
  payee text not null,
  fen bigint not null check (fen > 0),
  status text not null check (status in ('ASKED', 'APPROVED', 'PAID', 'REFUSED', 'REVERSED')),
  asked_by_id uuid not null,
  first_approver_id uuid,
  second_approver_id uuid,
  paid_by_id uuid,
  refused_words text,
  reversed_words text,
  asked_at timestamptz not null,
  paid_at timestamptz,
  version bigint not null default 0,
  constraint same_approver check (first_approver_id <> second_approver_id),
  constraint own_spending
    check (asked_by_id <> first_approver_id and asked_by_id <> second_approver_id),
  constraint spending_approved_by_two check (status not in ('APPROVED', 'PAID', 'REVERSED')
    or (first_approver_id is not null and second_approver_id is not null))
);
-- Serves the spendings of a community, newest first.
create index spending_community on spending (community_code, asked_at desc, id desc);
-- Serve what is held on a person.
create index spending_asked_by on spending (asked_by_id);
create index spending_first_approver on spending (first_approver_id);
create index spending_second_approver on spending (second_approver_id);
create index spending_paid_by on spending (paid_by_id);
