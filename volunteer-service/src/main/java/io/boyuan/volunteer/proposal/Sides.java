package io.boyuan.volunteer.proposal;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.Charge;
import io.boyuan.volunteer.catalogue.ListWriters;
import io.boyuan.volunteer.catalogue.Listing;
import io.boyuan.volunteer.catalogue.ListingKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * On which side of a match the caller is: who writes the need; or who writes the resource, or
 * coordinates the organization of the team.
 */
@ApplicationScoped
class Sides {

  private final ListWriters writers;
  private final Caller caller;

  @Inject
  Sides(ListWriters writers, Caller caller) {
    this.writers = writers;
    this.caller = caller;
  }

  boolean isOfNeed(Listing need) {
    return writers.include(ListingKind.NEED, need.content());
  }

  boolean isOfGiver(Giver giver) {
    return giver.isTeam()
        ? Charge.coordinates(caller, giver.organizationCode())
        : writers.include(ListingKind.RESOURCE, giver.resource().content());
  }

  /**
   * Refuses who is not on the side that must act.
   *
   * @throws Problem 403 {@code not-your-side}
   */
  void require(boolean ofNeed, Listing need, Giver giver) {
    if (ofNeed ? !isOfNeed(need) : !isOfGiver(giver)) {
      throw Problem.forbidden("not-your-side");
    }
  }
}
