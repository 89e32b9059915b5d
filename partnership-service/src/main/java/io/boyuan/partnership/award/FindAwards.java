package io.boyuan.partnership.award;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.partnership.staff.CommunityStaff;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Staff read the awards of their community, the street those of all, and teams and their
 * coordinators theirs (P3).
 */
@ApplicationScoped
public class FindAwards {

  private final Awards awards;
  private final CommunityStaff staff;
  private final Caller caller;

  @Inject
  FindAwards(Awards awards, CommunityStaff staff, Caller caller) {
    this.awards = awards;
    this.staff = staff;
    this.caller = caller;
  }

  /**
   * An award that is the caller's to read.
   *
   * @param id the award
   * @return the award
   * @throws Problem 404 for everybody else
   */
  @Transactional
  public Award byId(UUID id) {
    return awards.byId(id).filter(this::isReadable).orElseThrow(Problem::notFound);
  }

  @Transactional
  Page<Award> ofCommunity(String community, PageRequest request) {
    if (!caller.is(Roles.DISPATCHER)) {
      caller.requireActsFor(community);
    }
    return awards.ofCommunity(community, request);
  }

  @Transactional
  Page<Award> mine(PageRequest request) {
    return awards.ofTeams(caller.teams(), request);
  }

  private boolean isReadable(Award award) {
    return caller.is(Roles.DISPATCHER)
        || staff.isOf(award.communityCode())
        || caller.teams().contains(award.teamCode())
        || (caller.is(Roles.COORDINATOR)
            && caller.organizations().contains(award.universityCode()));
  }
}
