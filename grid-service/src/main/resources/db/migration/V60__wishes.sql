-- Residents' wishes that others support (G6): requests of a category that is for wishes. How many support one
-- is kept here, apart from the request, so that supporters do not wait for those who work on it.
create table wish (
  request_id uuid primary key references service_request (id),
  community_code text not null,
  is_shown boolean not null,
  is_open boolean not null,
  supporters int not null check (supporters >= 0),
  matter_id uuid references matter (id),
  news_at timestamptz not null
);
-- Serve a community's wishes, the most supported first and newest first; ids rise with time.
create index wish_supported on wish (community_code, supporters desc, request_id desc) where is_shown;
create index wish_newest on wish (community_code, request_id desc) where is_shown;

create table wish_supporter (
  request_id uuid not null references wish (request_id),
  person_id uuid not null,
  since timestamptz not null,
  seen_at timestamptz not null,
  primary key (request_id, person_id)
);
-- Serves what a person supports, latest first, and what is held on them.
create index wish_supporter_person on wish_supporter (person_id, since desc, request_id desc);

-- What staff answered to all who support a wish.
create table wish_answer (
  id uuid primary key,
  request_id uuid not null references wish (request_id),
  words text not null,
  at timestamptz not null,
  by_id uuid not null
);
-- Serves the answers to a wish, newest first.
create index wish_answer_wish on wish_answer (request_id, at desc, id desc);
-- Serves what is held on a person.
create index wish_answer_by on wish_answer (by_id);

-- Wishes that were there before.
insert into wish (request_id, community_code, is_shown, is_open, supporters, matter_id, news_at)
select r.id, r.community_code, r.is_public,
  r.status in ('SUBMITTED', 'ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'REOPENED'),
  case when r.submitter_id is null then 0 else 1 end, m.id, r.submitted_at
from service_request r left join matter m on m.wish_request_id = r.id
where r.is_wish;
insert into wish_supporter (request_id, person_id, since, seen_at)
select id, submitter_id, submitted_at, submitted_at from service_request
where is_wish and submitter_id is not null;

-- What a matter solves or grew out of is there.
delete from matter_request l where not exists (select from service_request r where r.id = l.request_id);
alter table matter_request add constraint unknown_request
  foreign key (request_id) references service_request (id);
update matter m set wish_request_id = null where wish_request_id is not null
  and not exists (select from service_request r where r.id = m.wish_request_id);
alter table matter add constraint unknown_wish
  foreign key (wish_request_id) references service_request (id);
