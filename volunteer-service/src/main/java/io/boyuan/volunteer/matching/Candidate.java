package io.boyuan.volunteer.matching;

import io.boyuan.volunteer.Audience;
import io.boyuan.volunteer.Category;
import io.boyuan.volunteer.Place;
import io.boyuan.volunteer.catalogue.Listing;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What may fit: an entry of a list, or a team that stands in none.
 *
 * @param id the entry or the team
 * @param kind which of them
 * @param communityCode its community, null for a team
 * @param organizationCode the organization that gives it, null when none
 * @param teamCode the team that gives it, null when none
 * @param personId the person who gives it, null when none
 * @param title what it is called
 * @param category kind of service, null for a team
 * @param place where it is, null when not said
 * @param quantity how many people it wants or has, null for a team
 * @param terms what is compared
 */
record Candidate(
    UUID id,
    Kind kind,
    String communityCode,
    String organizationCode,
    String teamCode,
    UUID personId,
    String title,
    Category category,
    Place place,
    Integer quantity,
    Terms terms) {

  /** What it is that fits. */
  enum Kind {
    /** 需求. */
    NEED,
    /** 资源. */
    RESOURCE,
    /** 团队. */
    TEAM
  }

  /** How far a team goes that does not say so. */
  private static final int USUAL_REACH = 10;

  static Candidate of(Listing listing) {
    var content = listing.content();
    return new Candidate(
        listing.id(),
        Kind.valueOf(listing.kind().name()),
        content.communityCode(),
        content.organizationCode(),
        content.teamCode(),
        content.personId(),
        content.title(),
        content.category(),
        content.place(),
        content.quantity(),
        Terms.of(listing));
  }

  static Candidate team(
      UUID id, String code, String organization, String name, List<String> skills) {
    return new Candidate(
        id,
        Kind.TEAM,
        null,
        organization,
        code,
        null,
        name,
        null,
        null,
        null,
        new Terms(Set.copyOf(skills), null, Set.of(Audience.ALL), null, USUAL_REACH));
  }
}
