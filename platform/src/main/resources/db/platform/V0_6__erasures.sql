-- Who was forgotten everywhere has a receipt (X3). Nothing here tells whose it is.
create table erasure (
  id uuid primary key,
  erased_at timestamptz not null
);
