-- Answers that were handed in, as they were marked.
create table quiz_attempt (
  id uuid primary key,
  training_id uuid not null references training,
  volunteer_id uuid not null,
  quiz_version int not null,
  percent int not null check (percent between 0 and 100),
  passed boolean not null,
  created_at timestamptz not null
);
-- Serves a volunteer's tries of a day, their list, and whether they passed.
create index quiz_attempt_volunteer
  on quiz_attempt (volunteer_id, training_id, created_at desc, id desc);

-- Who completed what, from when to when. Completing it again is another row.
create table training_completion (
  id uuid primary key,
  training_id uuid not null references training,
  volunteer_id uuid not null,
  volunteer_name text not null,
  community_code text not null,
  completed_on date not null,
  expires_on date,
  code text not null unique,
  recorded_by uuid,
  reason text,
  evidence text,
  revoked_at timestamptz,
  created_at timestamptz not null,
  version bigint not null default 0,
  constraint own_training check (recorded_by is distinct from volunteer_id),
  check (expires_on >= completed_on),
  check ((recorded_by is null) = (reason is null)),
  check ((recorded_by is null) = (evidence is null))
);
-- Serves whether somebody holds a training on a day.
create index training_completion_held on training_completion (volunteer_id, training_id, created_at);
-- Serves a volunteer's own list, latest first.
create index training_completion_volunteer
  on training_completion (volunteer_id, created_at desc, id desc);
-- Serves staff's list of a training, latest first.
create index training_completion_training
  on training_completion (training_id, created_at desc, id desc);
-- Serves the search for what expires soon.
create index training_completion_expiry on training_completion (expires_on, id)
  where revoked_at is null;

-- Which notices of expiry were given, so that each is given once.
create table training_warning (
  completion_id uuid not null references training_completion,
  days int not null,
  primary key (completion_id, days)
);
