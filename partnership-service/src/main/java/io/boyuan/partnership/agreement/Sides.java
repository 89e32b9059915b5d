package io.boyuan.partnership.agreement;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.partnership.staff.CommunityStaff;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** For which side of an agreement somebody acts. */
@ApplicationScoped
public class Sides {

  private final CommunityStaff staff;
  private final Caller caller;

  @Inject
  Sides(CommunityStaff staff, Caller caller) {
    this.staff = staff;
    this.caller = caller;
  }

  /**
   * The side of the caller.
   *
   * @param agreement of which
   * @return the side they act for
   * @throws Problem 403 {@code other-community}, {@code other-university} for others
   */
  public Side require(Agreement agreement) {
    return require(agreement.parties());
  }

  /**
   * The side of the caller.
   *
   * @param parties of which agreement
   * @return the side they act for
   * @throws Problem 403 {@code other-community}, {@code other-university} for others
   */
  public Side require(Parties parties) {
    if (staff.isOf(parties.communityCode())) {
      return Side.COMMUNITY;
    }
    if (caller.is(Roles.COORDINATOR) && caller.organizations().contains(parties.universityCode())) {
      return Side.UNIVERSITY;
    }
    throw Problem.forbidden(staff.isAny() ? "other-community" : "other-university");
  }

  /**
   * Refuses who may not read what the two agree on. The street reads all.
   *
   * @param agreement of which
   * @throws Problem 403 {@code other-community}, {@code other-university}
   */
  public void requireReader(Agreement agreement) {
    if (!caller.is(Roles.DISPATCHER)) {
      require(agreement);
    }
  }
}
