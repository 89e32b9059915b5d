package io.boyuan.volunteer.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.boyuan.volunteer.Audience;
import io.boyuan.volunteer.Category;
import io.boyuan.volunteer.Place;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An entry of one of the three lists as it is shown. Who gives a resource in person is not shown.
 *
 * @param id the entry
 * @param kind which list it stands in
 * @param communityCode the community it is for, or that looks after it
 * @param organizationCode the organization that gives a resource
 * @param teamCode the team that gives a resource
 * @param byPerson whether a person gives it
 * @param title what it is called
 * @param description more about it
 * @param category kind of service
 * @param skills codes of the skills that are wanted or given
 * @param audience for whom
 * @param place where it is wanted, or from where it comes
 * @param reachKm how far a resource goes from its place
 * @param windows when it is wanted or can be given; none for always
 * @param quantity how many people a need wants or a resource has
 * @param matched how many a need was given
 * @param urgency how much a need presses
 * @param minutes how long one run of a project takes
 * @param posts the posts of a run
 * @param recurrence when a project is usually run
 * @param status where it stands
 * @param closingWords why it was closed, or what was said when it was fulfilled
 * @param createdAt when it was written
 * @param publishedAt when it was published
 * @param version for {@code If-Match}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ListingView(
    UUID id,
    ListingKind kind,
    String communityCode,
    String organizationCode,
    String teamCode,
    boolean byPerson,
    String title,
    String description,
    Category category,
    List<String> skills,
    List<Audience> audience,
    Place place,
    Integer reachKm,
    List<TimeWindow> windows,
    Integer quantity,
    Integer matched,
    Urgency urgency,
    Integer minutes,
    List<ProjectPost> posts,
    String recurrence,
    Listing.Status status,
    String closingWords,
    Instant createdAt,
    Instant publishedAt,
    long version) {

  static ListingView of(Listing listing) {
    var content = listing.content();
    return new ListingView(
        listing.id(),
        listing.kind(),
        content.communityCode(),
        content.organizationCode(),
        content.teamCode(),
        content.personId() != null,
        content.title(),
        content.description(),
        content.category(),
        content.skills(),
        content.audience(),
        content.place(),
        content.reachKm(),
        listing.times().windows(),
        content.quantity(),
        listing.kind() == ListingKind.NEED ? listing.matched() : null,
        content.urgencyIn(listing.kind()),
        content.minutes(),
        content.posts(),
        content.recurrence(),
        listing.status(),
        listing.closingWords(),
        listing.createdAt(),
        listing.publishedAt(),
        listing.version());
  }
}
