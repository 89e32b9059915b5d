package io.boyuan.volunteer;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;

/**
 * Who is in charge of something: the coordinators and staff of its community, and the coordinators
 * and programs of the organization it belongs to.
 */
public final class Charge {

  private Charge() {}

  /**
   * Whether the caller is in charge.
   *
   * @param caller who calls
   * @param community the community it is of
   * @param organization the organization it belongs to, null for none
   * @return true for those who may decide on it
   */
  public static boolean isWith(Caller caller, String community, String organization) {
    boolean isOfCommunity =
        caller.is(Roles.COORDINATOR) || caller.is(Roles.COMMUNITY_STAFF) || caller.is(Roles.ADMIN);
    return (isOfCommunity && caller.actsFor(community))
        || (organization != null
            && caller.is(Roles.COORDINATOR)
            && caller.organizations().contains(organization));
  }

  /**
   * Refuses who is not in charge.
   *
   * @param caller who calls
   * @param community the community it is of
   * @param organization the organization it belongs to, null for none
   * @throws Problem 403 {@code other-community}
   */
  public static void require(Caller caller, String community, String organization) {
    if (!isWith(caller, community, organization)) {
      throw Problem.forbidden("other-community");
    }
  }

  /**
   * Whether the caller coordinates an organization, as a person or as its program.
   *
   * @param caller who calls
   * @param organization its code
   * @return true for those who may decide on its members
   */
  public static boolean coordinates(Caller caller, String organization) {
    return caller.is(Roles.ADMIN)
        || (caller.is(Roles.COORDINATOR) && caller.organizations().contains(organization));
  }

  /**
   * Refuses who does not coordinate an organization.
   *
   * @param caller who calls
   * @param organization its code
   * @throws Problem 403 {@code other-organization}
   */
  public static void requireOrganization(Caller caller, String organization) {
    if (!coordinates(caller, organization)) {
      throw Problem.forbidden("other-organization");
    }
  }

  /**
   * Under what an organization's own decisions stand in the audit trail, which is kept by
   * community.
   *
   * @param organization its code
   * @return what an admin finds them by
   */
  public static String trailOf(String organization) {
    return "organization:" + organization;
  }
}
