-- Once there are attachments: those of proposals stand with their versions.
insert into proposal_file (attachment_id, proposal_id, in_draft, in_submitted)
  select a.id, p.id, true, p.submitted_version is not null
  from attachment a join proposal p on p.id = a.subject_id
  where a.subject_type = 'PROPOSAL'
  on conflict (attachment_id) do nothing;

alter table proposal_file drop constraint if exists proposal_file_attachment_id_fkey;
alter table proposal_file add constraint proposal_file_attachment_id_fkey
  foreign key (attachment_id) references attachment (id) on delete cascade;
