-- What may be taken of a space: its seats, or number 0 alone when it is booked as a whole. Who takes
-- or frees one holds its row, so that nobody has to hold the whole room.
create table seat (
  space_id uuid not null references space,
  no int not null,
  primary key (space_id, no)
);
insert into seat (space_id, no) select id, 0 from space;

-- Before, a booking itself kept others out.
alter table booking drop constraint slot_taken;
drop index booking_space;

-- What is taken, for as long as it is: whoever races, a seat is taken once at a time. The end has the
-- time in it that is needed to tidy up.
create table occupancy (
  booking_id uuid not null references booking deferrable initially deferred,
  space_id uuid not null,
  seat int not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (booking_id, seat),
  foreign key (space_id, seat) references seat,
  check (ends_at > starts_at),
  constraint slot_taken exclude using gist
    (space_id with =, seat with =, tstzrange(starts_at, ends_at) with &&)
);
-- Serves availability: what is taken of a space from a time on.
create index occupancy_space on occupancy (space_id, starts_at) include (ends_at, seat);
-- Serves the search for what is over.
create index occupancy_over on occupancy (ends_at);

insert into occupancy (booking_id, space_id, seat, starts_at, ends_at)
select id, space_id, 0, starts_at, ends_at from booking
where status <> 'CANCELLED' and ends_at > now() - interval '2 days';
