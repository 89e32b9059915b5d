-- Proofs of service, as they were issued: what stands on the paper never changes, whatever becomes of
-- the records.
create table proof_key (
  kid text primary key,
  public_key text not null,
  private_key text not null,
  created_at timestamptz not null
);

create sequence proof_number;

create table proof (
  id uuid primary key,
  number text not null unique,
  code text not null unique,
  volunteer_id uuid not null,
  volunteer_name text not null,
  community_code text,
  organization_code text,
  issuer text not null,
  issuer_en text not null,
  from_date date not null,
  to_date date not null,
  minutes int not null check (minutes > 0),
  scanned_minutes int not null check (scanned_minutes between 0 and minutes),
  records int not null check (records > 0),
  issued_at timestamptz not null,
  kid text not null references proof_key,
  signature text not null,
  check (to_date >= from_date)
);
-- Serves a volunteer's list, newest first.
create index proof_volunteer on proof (volunteer_id, issued_at desc, id desc);

create table proof_item (
  proof_id uuid not null references proof,
  ordinal int not null,
  record_id uuid not null references service_record,
  content text not null,
  place text,
  category text not null,
  community_code text not null,
  started_at timestamptz not null,
  ended_at timestamptz not null,
  minutes int not null,
  scanned boolean not null,
  primary key (proof_id, ordinal)
);
