create table note (
  id uuid primary key,
  text text not null,
  author_id uuid not null,
  created_at timestamptz not null,
  version bigint not null
);
create unique index note_taken on note (text) where text like 'unique %';

create table echo (
  handler text not null,
  text text not null,
  heard bigint generated always as identity
);
