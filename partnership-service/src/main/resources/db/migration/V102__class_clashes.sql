-- Participants who are in two classes at once since a session moved; which they leave is theirs to
-- choose (P5). The first of the two is the one whose time they could not take.
create table class_clash (
  id uuid primary key,
  term_id uuid not null references term (id),
  enrolment_id uuid not null references enrolment (id),
  session_id uuid not null references class_session (id),
  other_enrolment_id uuid not null references enrolment (id),
  other_session_id uuid not null references class_session (id),
  starts_at timestamptz not null,
  noticed_at timestamptz not null,
  unique (enrolment_id, session_id, other_session_id)
);
-- Serve the list of a term, sessions that move, and enrolments that end.
create index class_clash_term on class_clash (term_id, starts_at, id);
create index class_clash_session on class_clash (session_id);
create index class_clash_other_session on class_clash (other_session_id);
create index class_clash_other_enrolment on class_clash (other_enrolment_id);
