package io.boyuan.partnership.challenge;

import io.boyuan.partnership.staff.CommunityStaff;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Anyone reads what was published; staff read their drafts and what could become one (P3). */
@ApplicationScoped
class FindChallenges {

  private final Challenges challenges;
  private final Candidates candidates;
  private final CommunityStaff staff;
  private final Caller caller;

  @Inject
  FindChallenges(
      Challenges challenges, Candidates candidates, CommunityStaff staff, Caller caller) {
    this.challenges = challenges;
    this.candidates = candidates;
    this.staff = staff;
    this.caller = caller;
  }

  @Transactional
  Page<Challenge> published(String community, PageRequest request) {
    return challenges.published(community, request);
  }

  @Transactional
  Page<Challenge> drafts(String community, PageRequest request) {
    caller.requireActsFor(community);
    return challenges.drafts(community, request);
  }

  @Transactional
  Page<Candidate> candidates(String community, PageRequest request) {
    caller.requireActsFor(community);
    return candidates.open(community, request);
  }

  /** A draft is nobody's but the community's. */
  @Transactional
  Challenge byId(UUID id) {
    return challenges
        .byId(id)
        .filter(
            challenge ->
                challenge.status() != Challenge.Status.DRAFT || actsFor(challenge.communityCode()))
        .orElseThrow(Problem::notFound);
  }

  private boolean actsFor(String community) {
    return staff.isOf(community);
  }
}
