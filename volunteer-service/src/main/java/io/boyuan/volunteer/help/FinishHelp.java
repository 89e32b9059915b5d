package io.boyuan.volunteer.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Makes an exchange done: what counts of it, what looks odd about it, and what is earned. */
@ApplicationScoped
class FinishHelp {

  private final HelpPosts posts;
  private final HelpLimits limits;
  private final EarnHelp earn;
  private final Clock clock;

  @Inject
  FinishHelp(HelpPosts posts, HelpLimits limits, EarnHelp earn, Clock clock) {
    this.posts = posts;
    this.limits = limits;
    this.earn = earn;
    this.clock = clock;
  }

  /**
   * Finishes it.
   *
   * @param post what was accepted, held
   * @param minutes how long it took
   * @param confirmer who besides the helper says so
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void with(HelpPost post, int minutes, UUID confirmer) {
    var now = clock.instant();
    limits.hold(post);
    var end = endOf(post, minutes, now);
    var counted = limits.counted(post, minutes, end);
    post.finish(minutes, counted, limits.flags(post, minutes, now), end);
    posts.flush();
    earn.earn(post, confirmer);
  }

  /** As they say or as it was arranged, but never later than it is confirmed. */
  private static Instant endOf(HelpPost post, int minutes, Instant now) {
    var begin = post.begunAt() == null ? post.startsAt() : post.begunAt();
    if (begin == null) {
      return now;
    }
    var end = begin.plus(Duration.ofMinutes(minutes));
    return end.isBefore(now) ? end : now;
  }
}
