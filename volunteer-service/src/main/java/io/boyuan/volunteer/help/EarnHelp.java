package io.boyuan.volunteer.help;

import io.boyuan.volunteer.Category;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Help that is done becomes service of who helped. This is the one place where it does. */
@ApplicationScoped
class EarnHelp {

  private final Event<Served> served;

  @Inject
  EarnHelp(Event<Served> served) {
    this.served = served;
  }

  /**
   * Records what counts, in the transaction in which it is done.
   *
   * @param post what is done
   * @param confirmer who besides the helper says so
   */
  void earn(HelpPost post, UUID confirmer) {
    if (post.countedMinutes() == 0) {
      return;
    }
    served.fire(
        new Served(
            post.id(),
            "HELP",
            post.helperId(),
            post.helperName(),
            post.communityCode(),
            null,
            Category.COMMUNITY_SERVICE,
            post.title(),
            post.endedAt().minus(Duration.ofMinutes(post.countedMinutes())),
            post.endedAt(),
            post.countedMinutes(),
            confirmer));
  }

  /**
   * Help as service.
   *
   * @param sourceId the post, so that it is recorded once
   * @param kind always {@code HELP}
   * @param volunteerId who helped
   * @param volunteerName what they are called
   * @param communityCode where
   * @param organizationCode always null
   * @param category kind of service
   * @param content what it was
   * @param startedAt begin
   * @param endedAt end
   * @param minutes whole minutes that count
   * @param confirmedBy who besides the helper said so
   */
  record Served(
      UUID sourceId,
      String kind,
      UUID volunteerId,
      String volunteerName,
      String communityCode,
      String organizationCode,
      Category category,
      String content,
      Instant startedAt,
      Instant endedAt,
      int minutes,
      UUID confirmedBy) {}
}
