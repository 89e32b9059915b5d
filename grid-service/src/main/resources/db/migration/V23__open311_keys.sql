-- Keys of Open311 clients, of which only the hash is kept (G5).
create table open311_key (
  id uuid primary key,
  community_code text not null,
  client text not null,
  hash text not null,
  created_by uuid,
  created_at timestamptz not null,
  revoked_at timestamptz,
  last_used_at timestamptz,
  constraint open311_key_taken unique (hash)
);
-- Serves staff's list, newest first.
create index open311_key_community on open311_key (community_code, created_at desc, id desc);
create index open311_key_created_by on open311_key (created_by) where created_by is not null;
