-- A key is published before it signs, so that door devices know it in time.
alter table ticket_key
  add column signs_from timestamptz,
  add column revoked_at timestamptz;
update ticket_key set signs_from = created_at;
alter table ticket_key alter column signs_from set not null;

-- Who was let in, by which device and when by the clock of the house. A device that tells the same
-- entry again is recognised by it.
create table entry (
  id uuid primary key,
  booking_id uuid not null references booking,
  people int not null check (people > 0),
  device text not null,
  device_at timestamptz not null,
  at timestamptz not null,
  unique (booking_id, device, device_at)
);
