package io.boyuan.grid.request;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.grid.category.Unit;
import io.boyuan.grid.timeline.Actor;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;

/**
 * Who solves a request: grid workers and staff of its community, the street, and the property
 * company what it is asked.
 */
public final class Charge {

  private Charge() {}

  /**
   * Whether the caller solves requests of a community, all of them.
   *
   * @param caller who calls
   * @param community a community's code
   * @return true for its grid workers and staff, and for the street
   */
  public static boolean isFor(Caller caller, String community) {
    boolean isOfCommunity =
        caller.is(Roles.GRID_WORKER) || caller.is(Roles.COMMUNITY_STAFF) || caller.is(Roles.ADMIN);
    return (isOfCommunity && caller.actsFor(community)) || caller.is(Roles.DISPATCHER);
  }

  /**
   * Whether the caller solves a request.
   *
   * @param caller who calls
   * @param request which
   * @return true for those who may do something about it
   */
  public static boolean isWith(Caller caller, ServiceRequest request) {
    return isFor(caller, request.communityCode())
        || (isProperty(caller, request.communityCode())
            && (request.unit() == Unit.PROPERTY || request.offeredUnit() == Unit.PROPERTY));
  }

  /**
   * Whether the caller may only say whether they take a request: it is offered to their unit, which
   * does not own it yet (首接负责).
   *
   * @param caller who calls
   * @param request which
   * @return true for those who answer an offer and nothing else
   */
  public static boolean isOnlyOffered(Caller caller, ServiceRequest request) {
    return !isFor(caller, request.communityCode()) && request.unit() != Unit.PROPERTY;
  }

  /**
   * Refuses who does not solve requests of a community.
   *
   * @param caller who calls
   * @param community a community's code
   * @throws Problem 403 {@code other-community}
   */
  public static void require(Caller caller, String community) {
    if (!isFor(caller, community)) {
      throw Problem.forbidden("other-community");
    }
  }

  /**
   * Whether the caller can say for a unit of a community that it takes something.
   *
   * @param caller who calls
   * @param unit the unit
   * @param community a community's code
   * @return true for its people
   */
  public static boolean isOf(Caller caller, Unit unit, String community) {
    boolean isHere = caller.actsFor(community);
    return switch (unit) {
      case GRID -> isHere && isFor(caller, community);
      case PROPERTY -> isProperty(caller, community) || caller.is(Roles.ADMIN);
      case COMMUNITY -> isHere && (caller.is(Roles.COMMUNITY_STAFF) || caller.is(Roles.ADMIN));
      case STREET -> caller.is(Roles.DISPATCHER) || caller.is(Roles.ADMIN);
    };
  }

  /**
   * As whom the caller does something about a request.
   *
   * @param caller who calls
   * @return the caller with what they are here
   */
  public static Actor actor(Caller caller) {
    return new Actor(caller.id(), role(caller));
  }

  private static Actor.Role role(Caller caller) {
    if (caller.is(Roles.DISPATCHER)) {
      return Actor.Role.STREET;
    }
    if (caller.is(Roles.COMMUNITY_STAFF) || caller.is(Roles.ADMIN)) {
      return Actor.Role.STAFF;
    }
    if (caller.is(Roles.GRID_WORKER)) {
      return Actor.Role.GRID_WORKER;
    }
    return caller.is(Roles.PROPERTY) ? Actor.Role.PROPERTY : Actor.Role.RESIDENT;
  }

  private static boolean isProperty(Caller caller, String community) {
    return caller.is(Roles.PROPERTY) && caller.actsFor(community);
  }
}
