-- 爱心义卖: what is sold for a community's charity fund (P7).
create table charity_sale (
  id uuid primary key,
  community_code text not null,
  name text not null,
  name_en text not null,
  place text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  status text not null check (status in ('PLANNED', 'OPEN', 'COUNTED', 'CLOSED', 'CANCELLED')),
  cancelled_words text,
  difference_words text,
  counted_by_id uuid,
  counted_at timestamptz,
  confirmed_by_id uuid,
  closed_at timestamptz,
  created_at timestamptz not null,
  version bigint not null default 0,
  check (ends_at > starts_at),
  constraint own_count check (confirmed_by_id <> counted_by_id),
  check ((status = 'CLOSED') <= (confirmed_by_id is not null and counted_by_id is not null))
);
-- Serves the sales of a community, newest first.
create index charity_sale_community on charity_sale (community_code, starts_at desc, id desc);
create index charity_sale_counted_by on charity_sale (counted_by_id);
create index charity_sale_confirmed_by on charity_sale (confirmed_by_id);

create table sale_item (
  id uuid primary key,
  sale_id uuid not null references charity_sale,
  name text not null,
  name_en text not null,
  price_fen bigint not null check (price_fen > 0),
  stock int not null check (stock >= 0),
  sold int not null default 0 check (sold >= 0),
  created_at timestamptz not null,
  version bigint not null default 0,
  constraint item_sold_out check (sold <= stock)
);
create index sale_item_sale on sale_item (sale_id, created_at, id);

-- Line by line; a voided line stays.
create table sale_taking (
  id uuid primary key,
  sale_id uuid not null references charity_sale,
  item_id uuid not null references sale_item,
  account text not null check (account in ('CASH', 'BANK', 'ALIPAY', 'WECHAT')),
  number int not null check (number > 0),
  price_fen bigint not null check (price_fen > 0),
  fen bigint not null,
  recorded_by_id uuid not null,
  recorded_at timestamptz not null,
  voided_words text,
  voided_by_id uuid,
  voided_at timestamptz,
  check (fen = number * price_fen),
  check ((voided_at is null) = (voided_words is null))
);
create index sale_taking_sale on sale_taking (sale_id, recorded_at, id);
create index sale_taking_recorded_by on sale_taking (recorded_by_id);
create index sale_taking_voided_by on sale_taking (voided_by_id);

create table sale_count (
  sale_id uuid not null references charity_sale,
  account text not null check (account in ('CASH', 'BANK', 'ALIPAY', 'WECHAT')),
  counted_fen bigint not null check (counted_fen >= 0),
  recorded_fen bigint not null check (recorded_fen >= 0),
  primary key (sale_id, account)
);
