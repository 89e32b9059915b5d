-- The life of an agreement: drafted, reviewed, signed by both sides, in force, suspended, over (P1).
alter table agreement
  add column name text not null default '共建协议',
  add column name_en text not null default 'Co-building agreement',
  add column text text not null default '',
  add column text_en text not null default '',
  add column ends_on date,
  add column status text not null default 'ACTIVE' check (status in ('DRAFT', 'REVIEW', 'SIGNING',
    'SIGNED', 'ACTIVE', 'SUSPENDED', 'ENDED', 'RENEWED', 'WITHDRAWN')),
  add column origin text not null default 'PAPER' check (origin in ('HERE', 'PAPER')),
  add column reason text,
  add column community_approved text,
  add column university_approved text,
  add column predecessor_id uuid references agreement;

-- What there was had been signed outside, and is where its days have brought it.
update agreement set ends_on = valid_until, status = case
  when valid_until < current_date then 'ENDED'
  when valid_from > current_date then 'SIGNED'
  else 'ACTIVE' end;

alter table agreement
  alter column ends_on set not null,
  add check (ends_on between valid_from and valid_until),
  drop constraint agreement_overlaps;
alter table agreement rename constraint agreement_number_key to agreement_number_taken;
-- Drafts may overlap; what is or was in force never does.
alter table agreement add constraint agreement_overlaps exclude using gist (
  community_code with =,
  university_code with =,
  daterange(valid_from, ends_on, '[]') with &&)
  where (status in ('SIGNED', 'ACTIVE', 'SUSPENDED', 'ENDED', 'RENEWED'));

drop index agreement_created;
drop index agreement_community;
drop index agreement_university;
-- Serve the lists of agreements that were signed.
create index agreement_public on agreement (created_at, id)
  where status not in ('DRAFT', 'REVIEW', 'SIGNING', 'WITHDRAWN');
create index agreement_community on agreement (community_code, created_at, id)
  where status not in ('DRAFT', 'REVIEW', 'SIGNING', 'WITHDRAWN');
-- Serve the lists of what is to be signed.
create index agreement_draft_community on agreement (community_code, created_at, id)
  where status in ('DRAFT', 'REVIEW', 'SIGNING');
create index agreement_draft_university on agreement (university_code, created_at, id)
  where status in ('DRAFT', 'REVIEW', 'SIGNING');
-- Serves the question which teams are under one.
create index agreement_university on agreement (university_code, valid_from, ends_on);
-- Serve what is due: agreements to start, to end and to be reminded of.
create index agreement_starting on agreement (valid_from, id) where status = 'SIGNED';
create index agreement_ending on agreement (ends_on, id) where status in ('ACTIVE', 'SUSPENDED');
create index agreement_predecessor on agreement (predecessor_id) where predecessor_id is not null;

create table agreement_notice (
  agreement_id uuid not null references agreement,
  days integer not null,
  ends_on date not null,
  primary key (agreement_id, days, ends_on)
);

-- What either side owes. What it says is part of what is signed.
create table obligation (
  id uuid primary key,
  agreement_id uuid not null references agreement,
  community_code text not null,
  position integer not null,
  side text not null check (side in ('COMMUNITY', 'UNIVERSITY')),
  words text not null,
  words_en text not null,
  measure text not null,
  due_on date not null,
  status text not null default 'OPEN' check (status in ('OPEN', 'REPORTED', 'FULFILLED')),
  report text,
  reported_by_id uuid,
  reported_at timestamptz,
  confirmed_by_id uuid,
  confirmed_at timestamptz,
  version bigint not null default 0,
  constraint obligation_own_confirmation check (confirmed_by_id <> reported_by_id),
  unique (agreement_id, position)
);
-- Serves what is overdue in a community.
create index obligation_due on obligation (community_code, due_on, id) where status <> 'FULFILLED';
create index obligation_reported_by on obligation (reported_by_id) where reported_by_id is not null;
create index obligation_confirmed_by on obligation (confirmed_by_id)
  where confirmed_by_id is not null;

-- Each signature is bound to the hash of what was signed.
create table agreement_signature (
  id uuid primary key,
  agreement_id uuid not null references agreement,
  side text not null check (side in ('COMMUNITY', 'UNIVERSITY')),
  signer_id uuid not null,
  signer_name text not null,
  signer_role text not null,
  document_hash text not null check (document_hash ~ '^[0-9a-f]{64}$'),
  signed_at timestamptz not null,
  voided_at timestamptz
);
create index agreement_signature_agreement on agreement_signature (agreement_id, signed_at);
create index agreement_signature_signer on agreement_signature (signer_id);
create unique index already_signed on agreement_signature (agreement_id, side)
  where voided_at is null;
create unique index signed_for_other_side on agreement_signature (agreement_id, signer_id)
  where voided_at is null;

-- Whoever changes what was signed, by whatever way, voids its signatures.
create function void_signatures(changed uuid) returns void language sql as $$
  update agreement_signature set voided_at = clock_timestamp()
  where agreement_id = changed and voided_at is null
$$;

create function agreement_changed() returns trigger language plpgsql as $$
begin
  if (new.number, new.community_code, new.university_code, new.name, new.name_en, new.text,
      new.text_en, new.valid_from, new.valid_until)
    is distinct from (old.number, old.community_code, old.university_code, old.name, old.name_en,
      old.text, old.text_en, old.valid_from, old.valid_until)
  then
    perform void_signatures(new.id);
  end if;
  return null;
end $$;
create trigger agreement_changed after update on agreement
  for each row execute function agreement_changed();

create function obligation_changed() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (new.agreement_id, new.position, new.side, new.words, new.words_en,
      new.measure, new.due_on)
    is not distinct from (old.agreement_id, old.position, old.side, old.words, old.words_en,
      old.measure, old.due_on)
  then
    return null;
  end if;
  if tg_op <> 'INSERT' then
    perform void_signatures(old.agreement_id);
  end if;
  if tg_op <> 'DELETE' then
    perform void_signatures(new.agreement_id);
  end if;
  return null;
end $$;
create trigger obligation_changed after insert or update or delete on obligation
  for each row execute function obligation_changed();

-- A signature stands or is void. It is never another's, never of something else, never gone.
create function signature_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (old.voided_at is null or new.voided_at = old.voided_at)
    and (new.id, new.agreement_id, new.side, new.signer_role, new.document_hash, new.signed_at)
      is not distinct from (old.id, old.agreement_id, old.side, old.signer_role,
        old.document_hash, old.signed_at)
  then
    return new;
  end if;
  raise exception 'A signature is kept as it is' using errcode = 'restrict_violation';
end $$;
create trigger signature_kept before update or delete on agreement_signature
  for each row execute function signature_kept();
