-- 评审意见: what reviewers say, and what is said about it (P3).
create table review (
  assignment_id uuid primary key references review_assignment (id) on delete cascade,
  status text not null,
  points int[] not null,
  words_for_team text not null,
  words_for_jury text not null,
  saved_at timestamptz not null,
  submitted_at timestamptz,
  reopened_words text,
  version bigint not null default 0,
  check (status in ('DRAFT', 'SUBMITTED')),
  check ((status = 'SUBMITTED') <= (submitted_at is not null))
);

create table jury_note (
  id uuid primary key,
  proposal_id uuid not null references proposal (id),
  author_id uuid not null,
  by_staff boolean not null,
  words text not null,
  written_at timestamptz not null
);
-- Serve the discussion of a proposal, and what a person wrote.
create index jury_note_proposal on jury_note (proposal_id, written_at, id);
create index jury_note_author on jury_note (author_id, written_at, id);
