package io.boyuan.volunteer.help;

import io.boyuan.volunteer.Category;
import io.boyuan.volunteer.service.Kind;
import io.boyuan.volunteer.service.RecordServed;
import io.boyuan.volunteer.service.Served;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;

/** Help that is done becomes service of who helped. This is the one place where it does. */
@ApplicationScoped
class EarnHelp {

  private final RecordServed recordServed;

  @Inject
  EarnHelp(RecordServed recordServed) {
    this.recordServed = recordServed;
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
    var served =
        new Served(
            Kind.HELP,
            post.id(),
            post.helperId(),
            post.helperName(),
            post.communityCode(),
            null,
            Category.COMMUNITY_SERVICE,
            post.title(),
            post.endedAt().minus(Duration.ofMinutes(post.agreedMinutes())),
            post.endedAt(),
            post.countedMinutes());
    recordServed.confirmed(served, confirmer);
  }
}
