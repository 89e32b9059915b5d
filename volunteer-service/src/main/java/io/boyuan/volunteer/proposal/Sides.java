package io.boyuan.volunteer.proposal;

import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.catalogue.ListWriters;
import io.boyuan.volunteer.catalogue.Listing;
import io.boyuan.volunteer.catalogue.ListingKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** On which side of a match the caller is: who writes the need, or who writes the resource. */
@ApplicationScoped
class Sides {

  private final ListWriters writers;

  @Inject
  Sides(ListWriters writers) {
    this.writers = writers;
  }

  boolean isOfNeed(Listing need) {
    return writers.include(ListingKind.NEED, need.content());
  }

  boolean isOfResource(Listing resource) {
    return writers.include(ListingKind.RESOURCE, resource.content());
  }

  /**
   * Refuses who is not on the side that must act.
   *
   * @throws Problem 403 {@code not-your-side}
   */
  void require(boolean ofNeed, Listing need, Listing resource) {
    if (ofNeed ? !isOfNeed(need) : !isOfResource(resource)) {
      throw Problem.forbidden("not-your-side");
    }
  }
}
