-- Who was at enough of a course to be certified (P5). The name is the enrolment's.
create table certificate (
  id uuid primary key,
  code text not null unique,
  enrolment_id uuid not null references enrolment (id),
  course_id uuid not null references course (id),
  title text not null,
  title_en text not null,
  first_day date not null,
  last_day date not null,
  held int not null check (held > 0),
  present int not null check (present between 1 and held),
  prints int not null default 0,
  issued_at timestamptz not null,
  constraint certificate_issued unique (enrolment_id)
);
