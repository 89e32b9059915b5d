package io.boyuan.volunteer.help;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Somebody accepts what another offers or asks for, and either may step back (V9). */
@ApplicationScoped
class AcceptHelp {

  private final HelpPosts posts;
  private final HelpPolicy policy;
  private final Caller caller;
  private final Clock clock;

  @Inject
  AcceptHelp(HelpPosts posts, HelpPolicy policy, Caller caller, Clock clock) {
    this.posts = posts;
    this.policy = policy;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Accepts for the caller.
   *
   * @param id the post
   * @return the post
   * @throws Problem 403 {@code own-help}, 404, 409 {@code already-accepted}, {@code help-over}
   */
  @Transactional
  HelpView accept(UUID id) {
    var now = clock.instant();
    var post = posts.holding(id).orElseThrow(Problem::notFound);
    var from = post.startsAt() == null || post.startsAt().isBefore(now) ? now : post.startsAt();
    post.accept(
        new HelpPost.Person(caller.id(), caller.name()),
        from.plus(Duration.ofDays(policy.confirmDays())),
        now);
    posts.flush();
    return HelpView.of(post);
  }

  /**
   * The caller steps back, before either confirmed.
   *
   * @param id a post of which they are one of the two
   * @return the post, which is open again
   * @throws Problem 404, 409 {@code not-accepted}, {@code already-confirmed}, {@code help-over}
   */
  @Transactional
  HelpView part(UUID id) {
    var now = clock.instant();
    var post = own(id);
    var openUntil =
        post.startsAt() == null
            ? now.plus(Duration.ofDays(policy.openDays()))
            : post.startsAt().plus(Duration.ofMinutes(post.minutesExpected()));
    post.part(openUntil, now);
    posts.flush();
    return HelpView.of(post);
  }

  private HelpPost own(UUID id) {
    return posts.holding(id).filter(post -> post.isOf(caller.id())).orElseThrow(Problem::notFound);
  }
}
