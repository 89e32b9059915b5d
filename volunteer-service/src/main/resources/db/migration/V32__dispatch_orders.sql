-- A request for people somewhere. How it is answered comes with the planning of orders.
create table dispatch_order (
  id uuid primary key,
  community_code text not null,
  title text not null,
  place_name text,
  place_lat double precision,
  place_lng double precision,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  people int not null check (people > 0),
  skills text[] not null,
  urgency text not null,
  status text not null check (status in ('RAISED')),
  need_id uuid references listing,
  organization_code text,
  team_code text,
  created_by uuid not null,
  created_at timestamptz not null,
  version bigint not null,
  constraint order_has_a_length check (ends_at > starts_at)
);
-- Serve the list of orders, newest first, over the street or of a community.
create index dispatch_order_newest on dispatch_order (created_at desc, id desc);
create index dispatch_order_community on dispatch_order (community_code, created_at desc, id desc);
create index dispatch_order_need on dispatch_order (need_id) where need_id is not null;
