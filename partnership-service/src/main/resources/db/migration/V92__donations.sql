-- Donations to a charity fund (P7). Receipts are numbered by community and year without gaps: the
-- number is taken in the transaction that receives the donation.
create table donation_receipt_counter (
  community_code text not null,
  year int not null,
  taken int not null,
  primary key (community_code, year)
);

create table donation (
  id uuid primary key,
  community_code text not null,
  donor_id uuid,
  donor_name text,
  is_named boolean not null,
  account text not null check (account in ('CASH', 'BANK', 'ALIPAY', 'WECHAT')),
  fen bigint not null check (fen > 0),
  receipt_year int not null,
  receipt_number int not null check (receipt_number > 0),
  prints int not null default 0,
  received_by_id uuid not null,
  received_at timestamptz not null,
  reversed_words text,
  reversed_by_id uuid,
  reversed_at timestamptz,
  version bigint not null default 0,
  constraint receipt_number_taken unique (community_code, receipt_year, receipt_number),
  constraint donor_unknown check (not is_named or donor_name is not null),
  constraint own_reversal check (reversed_by_id <> received_by_id),
  check ((reversed_at is null) = (reversed_words is null))
);
-- Serves the donations of a community, newest first.
create index donation_community on donation (community_code, received_at desc, id desc);
-- Serves the thanks.
create index donation_thanks on donation (community_code, received_at desc, id desc)
  where is_named and reversed_at is null;
-- Serve what is held on a person.
create index donation_donor on donation (donor_id, received_at desc, id desc);
create index donation_received_by on donation (received_by_id);
create index donation_reversed_by on donation (reversed_by_id);
