-- Why somebody cannot review a proposal: what they declared, and what follows from who they are (P3).
-- One who competes in a call judges nothing in it. Whoever reviewed and left is asked as well, for
-- what they handed in may no longer count.
create view reviewer_interest as
with pair as (
  select r.id as reviewer_id, r.status as reviewer_status, r.call_id, r.account_id,
    r.university_codes, r.team_codes, p.id as proposal_id, p.number, p.university_code, p.team_code,
    (c.terms -> 'review' ->> 'excludeOwnUniversity')::boolean as exclude
  from venture_call c
  join call_reviewer r on r.call_id = c.id and r.status in ('ACCEPTED', 'LEFT')
  join proposal p on p.call_id = c.id and p.status = 'SUBMITTED')
select call_id, reviewer_id, reviewer_status, proposal_id, number, 'SAME_UNIVERSITY' as cause,
    null::text as reason
  from pair where exclude and university_code = any(university_codes)
union all
select call_id, reviewer_id, reviewer_status, proposal_id, number, 'SAME_TEAM', null
  from pair where team_code = any(team_codes)
union all
select pair.call_id, pair.reviewer_id, pair.reviewer_status, pair.proposal_id, pair.number,
    case when o.id <> pair.proposal_id then 'COMPETES' when m.supervises then 'SUPERVISOR'
      else 'MEMBER' end, null
  from pair join proposal_member m on m.account_id = pair.account_id
  join proposal o on o.id = m.proposal_id and o.call_id = pair.call_id
    and o.status <> 'WITHDRAWN'
union all
select pair.call_id, pair.reviewer_id, pair.reviewer_status, pair.proposal_id, pair.number,
    'DECLARED', d.reason
  from pair join call_reviewer o on o.account_id = pair.account_id and o.call_id = pair.call_id
  join reviewer_conflict d on d.reviewer_id = o.id and d.proposal_id = pair.proposal_id
union all
select pair.call_id, pair.reviewer_id, pair.reviewer_status, pair.proposal_id, pair.number,
    'REVIEWED', null
  from pair join call_reviewer o on o.account_id = pair.account_id
    and o.call_id = pair.call_id and o.id <> pair.reviewer_id
  join review_assignment a on a.reviewer_id = o.id
    and a.proposal_id = pair.proposal_id and a.dropped_at is null;
