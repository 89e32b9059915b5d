-- Which files a team shows with what it writes, and which were submitted (P3).
create table proposal_file (
  attachment_id uuid primary key references attachment (id) on delete cascade,
  proposal_id uuid not null references proposal (id),
  in_draft boolean not null,
  in_submitted boolean not null,
  check (in_draft or in_submitted)
);
-- Serves the files of a proposal.
create index proposal_file_proposal on proposal_file (proposal_id);

insert into proposal_file (attachment_id, proposal_id, in_draft, in_submitted)
  select a.id, p.id, true, p.submitted_version is not null
  from attachment a join proposal p on p.id = a.subject_id
  where a.subject_type = 'PROPOSAL';
