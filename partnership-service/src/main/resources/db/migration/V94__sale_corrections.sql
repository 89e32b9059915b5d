-- A closed count that was wrong: one says what came in more or less, another confirms it, and the
-- difference is booked (P7). What was counted stays as it was.
create table sale_correction (
  id uuid primary key,
  sale_id uuid not null references charity_sale,
  account text not null check (account in ('CASH', 'BANK', 'ALIPAY', 'WECHAT')),
  fen bigint not null check (fen <> 0),
  words text not null,
  asked_by_id uuid not null,
  asked_at timestamptz not null,
  confirmed_by_id uuid,
  confirmed_at timestamptz,
  constraint own_correction check (confirmed_by_id <> asked_by_id),
  check ((confirmed_by_id is null) = (confirmed_at is null))
);
-- Serves the corrections of a sale.
create index sale_correction_sale on sale_correction (sale_id, asked_at, id);
create index sale_correction_asked_by on sale_correction (asked_by_id);
create index sale_correction_confirmed_by on sale_correction (confirmed_by_id);
