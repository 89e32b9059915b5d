package io.boyuan.volunteer.proposal;

import io.boyuan.volunteer.catalogue.Listing;
import java.util.UUID;

/**
 * Who is to serve a need: a resource of the list, or a team that stands in none.
 *
 * @param resource the resource, null for a team
 * @param teamCode the team, null when a resource does not name one
 * @param organizationCode the organization of either, null when none
 * @param title what it is called
 */
record Giver(Listing resource, String teamCode, String organizationCode, String title) {

  static Giver of(Listing resource) {
    var content = resource.content();
    return new Giver(resource, content.teamCode(), content.organizationCode(), content.title());
  }

  boolean isTeam() {
    return resource == null;
  }

  UUID resourceId() {
    return isTeam() ? null : resource.id();
  }

  /** Whether it may be counted on now. */
  boolean isThere() {
    return isTeam() || resource.status() == Listing.Status.PUBLISHED;
  }
}
