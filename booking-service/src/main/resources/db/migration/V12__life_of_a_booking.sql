-- The whole life of a booking: held, confirmed, changed, missed, and for whom.
alter table booking
  alter column holder_id drop not null,
  add column organization_code text,
  add column channel text not null default 'ONLINE'
    check (channel in ('ONLINE', 'WALK_IN', 'CLASS')),
  add column series_id uuid,
  add column seats int[] not null default '{}',
  add column held_until timestamptz,
  add column late boolean not null default false,
  add column entered int not null default 0,
  add column movements int not null default 0,
  add column sequence int not null default 0,
  add column changed_at timestamptz,
  add column missed_at timestamptz,
  add column excused boolean not null default false,
  -- Whether anybody watches that it is used; of those that were made before, nobody does.
  add column watched boolean not null default false,
  drop constraint booking_status_check,
  add constraint booking_status_check check (status in
    ('HELD', 'CONFIRMED', 'CANCELLED', 'LAPSED', 'REDEEMED', 'MISSED')),
  add check ((status = 'HELD') <= (held_until is not null)),
  add check (entered between 0 and attendees),
  -- Only what nobody booked for themselves has no holder.
  add check (holder_id is not null or channel <> 'ONLINE');
update booking set changed_at = coalesce(redeemed_at, created_at), seats = '{0}',
  movements = case when points = 0 then 0 when refunded > 0 then 2 else 1 end,
  entered = case when status = 'REDEEMED' then attendees else 0 end;
alter table booking
  alter column changed_at set not null,
  alter column watched set default true;

-- Serves the search for holds that have lapsed.
create index booking_held on booking (held_until) where status = 'HELD';
-- Serves the search for bookings that nobody came to.
create index booking_awaited on booking (starts_at) where status = 'CONFIRMED';
-- Serves a person's limits by week and the misses that count against them.
create index booking_missed on booking (holder_id, missed_at) where status = 'MISSED';
-- Serves the desk's list of a space, and its calendar.
create index booking_space on booking (space_id, starts_at, id);
-- Serves a series.
create index booking_series on booking (series_id, starts_at) where series_id is not null;
-- Serves the reports of a community.
create index booking_community on booking (community_code, starts_at);
