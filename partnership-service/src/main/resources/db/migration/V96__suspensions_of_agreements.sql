-- On which days an agreement was suspended; without a last day until it is resumed.
create table agreement_suspension (
  agreement_id uuid not null references agreement,
  from_on date not null,
  until_on date,
  primary key (agreement_id, from_on),
  check (until_on >= from_on)
);

-- Each suspension and each resumption is in the audit trail; days are those of China.
insert into agreement_suspension (agreement_id, from_on, until_on)
select subject_id, from_on,
  case when bool_and(until_on is not null) then max(until_on) end
from (
  select s.subject_id, (s.at at time zone 'Asia/Shanghai')::date as from_on,
    (select (min(r.at) at time zone 'Asia/Shanghai')::date - 1 from audit_entry r
      where r.subject_id = s.subject_id and r.action = 'resume-agreement' and r.at >= s.at)
      as until_on
  from audit_entry s join agreement a on a.id = s.subject_id
  where s.action = 'suspend-agreement') past
where until_on is null or until_on >= from_on
group by subject_id, from_on;
