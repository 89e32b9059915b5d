-- Hands that a request or a matter needs: asked of volunteer-service, which raises a dispatch order (G8).
create table help_order (
  id uuid primary key,
  community_code text not null,
  grid_code text,
  request_id uuid references service_request (id),
  matter_id uuid references matter (id),
  title text not null,
  place_name text,
  lat double precision,
  lng double precision,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  people int not null check (people > 0),
  skills text[] not null,
  urgency text not null check (urgency in ('NORMAL', 'SOON', 'URGENT')),
  status text not null check (status in ('ASKED', 'ORDERED', 'SERVED', 'CANCELLED')),
  order_id uuid,
  order_version bigint,
  activity_id uuid,
  served_people int not null check (served_people >= 0),
  served_minutes int not null check (served_minutes >= 0),
  reason text,
  asked_by uuid,
  asked_at timestamptz not null,
  changed_at timestamptz not null,
  version bigint not null,
  check ((request_id is null) <> (matter_id is null)),
  check (ends_at > starts_at)
);
-- A request or a matter waits for one answer at a time.
create unique index help_asked_already on help_order (coalesce(request_id, matter_id))
  where status in ('ASKED', 'ORDERED');
-- Serve the help of a request and of a matter, newest first.
create index help_order_request on help_order (request_id, asked_at desc, id desc)
  where request_id is not null;
create index help_order_matter on help_order (matter_id, asked_at desc, id desc)
  where matter_id is not null;
-- Serves facts about the activity of an order.
create unique index help_order_activity on help_order (activity_id) where activity_id is not null;
create index help_order_asked_by on help_order (asked_by) where asked_by is not null;

-- Minutes that were counted for help, each record once.
create table help_served (
  record_id uuid primary key,
  help_id uuid not null references help_order (id),
  minutes int not null
);
create index help_served_help on help_served (help_id);
