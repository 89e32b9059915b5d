-- The session of a class that a booking is for; asked for again, it is the same booking.
create table class_session (
  session_id uuid primary key,
  request_id uuid not null,
  booking_id uuid references booking
);
create index class_session_request on class_session (request_id);
-- The version of a request that took effect last.
create table class_request (
  request_id uuid primary key,
  version bigint not null
);

-- The secret address of a person's calendar; what is kept of it is its digest.
create table calendar_address (
  person_id uuid primary key,
  digest bytea not null unique,
  created_at timestamptz not null
);
