package io.boyuan.partnership.staff;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Whether the caller is staff of a community, where others may call too. */
@RequestScoped
public class CommunityStaff {

  private final Caller caller;

  @Inject
  CommunityStaff(Caller caller) {
    this.caller = caller;
  }

  /**
   * Whether they are staff of some community, or admin.
   *
   * @return false also when nobody signed in
   */
  public boolean isAny() {
    return caller.is(Roles.COMMUNITY_STAFF) || caller.is(Roles.ADMIN);
  }

  /**
   * Whether they are its staff, or admin.
   *
   * @param community a community's code
   * @return false also when nobody signed in
   */
  public boolean isOf(String community) {
    return isAny() && caller.actsFor(community);
  }

  /**
   * Refuses who is not.
   *
   * @param community a community's code
   * @throws Problem 403 {@code other-community}
   */
  public void require(String community) {
    if (!isOf(community)) {
      throw Problem.forbidden("other-community");
    }
  }
}
