package io.boyuan.volunteer.catalogue;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Who writes in the lists: staff for their community; coordinators the needs and projects of their
 * community and the resources of their organizations.
 */
@ApplicationScoped
public class ListWriters {

  private final Caller caller;

  @Inject
  ListWriters(Caller caller) {
    this.caller = caller;
  }

  /**
   * Whether the caller may write an entry.
   *
   * @param kind in which list
   * @param content what is written
   * @return false for anyone else
   */
  public boolean include(ListingKind kind, ListingPlan content) {
    if (caller.isAnonymous()) {
      return false;
    }
    boolean ownResource =
        kind == ListingKind.RESOURCE
            && caller.is(Roles.COORDINATOR)
            && content.organizationCode() != null
            && caller.organizations().contains(content.organizationCode());
    return ownResource || (isStaffOrWritesNeeds(kind) && caller.actsFor(content.communityCode()));
  }

  private boolean isStaffOrWritesNeeds(ListingKind kind) {
    return caller.is(Roles.ADMIN)
        || caller.is(Roles.COMMUNITY_STAFF)
        || (kind != ListingKind.RESOURCE && caller.is(Roles.COORDINATOR));
  }

  /**
   * Refuses who may not write an entry.
   *
   * @param kind in which list
   * @param content what is written
   * @throws Problem 403 {@code other-community}, {@code other-organization}
   */
  public void require(ListingKind kind, ListingPlan content) {
    if (!include(kind, content)) {
      boolean forOrganization =
          kind == ListingKind.RESOURCE
              && !caller.is(Roles.COMMUNITY_STAFF)
              && !caller.is(Roles.ADMIN);
      throw Problem.forbidden(forOrganization ? "other-organization" : "other-community");
    }
  }

  void requireOfCommunity(String community) {
    boolean writes =
        caller.is(Roles.ADMIN) || caller.is(Roles.COMMUNITY_STAFF) || caller.is(Roles.COORDINATOR);
    if (!writes || !caller.actsFor(community)) {
      throw Problem.forbidden("other-community");
    }
  }
}
