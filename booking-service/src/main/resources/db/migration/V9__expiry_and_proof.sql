-- Up to when points have matured everywhere.
create table expiry_run (
  singleton boolean primary key default true check (singleton),
  through timestamptz not null
);
insert into expiry_run (through) values ('epoch');

-- Who was warned of what, so that they are warned once.
create table expiry_warning (
  account_id uuid not null references points_account,
  expires_at timestamptz not null,
  days int not null,
  points bigint not null,
  primary key (account_id, expires_at, days)
);

-- The sum of an account's entries up to a time, carried forward from proof to proof.
create table account_proof (
  account_id uuid primary key references points_account,
  through timestamptz not null,
  sum bigint not null
);
-- What each nightly proof found.
create table ledger_proof (
  id uuid primary key,
  at timestamptz not null,
  through timestamptz not null,
  accounts bigint not null,
  total bigint not null,
  off bigint not null,
  off_accounts uuid[] not null
);
create index ledger_proof_newest on ledger_proof (at desc, id desc);
