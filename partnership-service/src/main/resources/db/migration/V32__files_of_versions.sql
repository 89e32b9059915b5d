-- Which files a team shows with what it writes, and which were submitted (P3). What the files are is
-- known only later: R__files_of_proposals.
create table proposal_file (
  attachment_id uuid primary key,
  proposal_id uuid not null references proposal (id),
  in_draft boolean not null,
  in_submitted boolean not null,
  check (in_draft or in_submitted)
);
-- Serves the files of a proposal.
create index proposal_file_proposal on proposal_file (proposal_id);
