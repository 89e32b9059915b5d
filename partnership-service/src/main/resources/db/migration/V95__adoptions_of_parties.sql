-- Serves which adoptions end with an agreement.
create index adoption_parties on spot_adoption (community_code, university_code, ends_on)
  where status in ('PLANNED', 'ACTIVE');
