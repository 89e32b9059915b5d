package io.boyuan.volunteer.help;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Both say how long it took, or call for staff (V9). */
@ApplicationScoped
class ConfirmHelp {

  /** Somebody may have begun before they took it here. */
  private static final Duration GRACE = Duration.ofDays(3);

  private final HelpPosts posts;
  private final FinishHelp finish;
  private final Caller caller;
  private final Clock clock;

  @Inject
  ConfirmHelp(HelpPosts posts, FinishHelp finish, Caller caller, Clock clock) {
    this.posts = posts;
    this.finish = finish;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Confirms for the caller; when the other has too, it is done.
   *
   * @param id a post of which they are one of the two
   * @param minutes how long it took
   * @param begun when it began, null when it was as arranged or just now
   * @return the post
   * @throws Problem 400, 404, 409 {@code not-accepted}, {@code minutes-counted-twice} when who
   *     helped served elsewhere then
   */
  @Transactional
  HelpView confirm(UUID id, int minutes, Instant begun) {
    var post = own(id);
    requireSound(post, minutes, begun);
    if (post.confirm(caller.id(), minutes, begun)) {
      finish.with(post, post.confirmedMinutes(), post.askerId());
    }
    posts.flush();
    return HelpView.of(post);
  }

  /**
   * Calls for staff.
   *
   * @param id a post of which the caller is one of the two
   * @param words why
   * @return the post
   * @throws Problem 404, 409 {@code not-accepted}
   */
  @Transactional
  HelpView dispute(UUID id, String words) {
    var post = own(id);
    post.dispute(words);
    posts.flush();
    return HelpView.of(post);
  }

  private void requireSound(HelpPost post, int minutes, Instant begun) {
    var now = clock.instant();
    boolean isSound =
        begun == null
            || post.acceptedAt() == null
            || (!begun.isBefore(post.acceptedAt().minus(GRACE))
                && !begun.plus(Duration.ofMinutes(minutes)).isAfter(now));
    if (!isSound) {
      throw Problem.invalid("begunAt", "out-of-range");
    }
  }

  private HelpPost own(UUID id) {
    return posts.holding(id).filter(post -> post.isOf(caller.id())).orElseThrow(Problem::notFound);
  }
}
