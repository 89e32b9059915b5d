package io.boyuan.volunteer.help;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** A resident or volunteer offers help or asks for it, and takes it back (V9). */
@ApplicationScoped
class WriteHelp {

  private final HelpPosts posts;
  private final HelpPolicy policy;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  WriteHelp(HelpPosts posts, HelpPolicy policy, Caller caller, Ids ids, Clock clock) {
    this.posts = posts;
    this.policy = policy;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Writes a post of the caller.
   *
   * @param plan what they offer or ask for
   * @return the post
   * @throws Problem 400, 409 {@code too-many-posts}
   */
  @Transactional
  HelpView write(HelpPlan plan) {
    var now = clock.instant();
    plan.requireSound(now);
    if (posts.openOf(caller.id()) >= policy.openPosts()) {
      throw Problem.conflict("too-many-posts").with("most", policy.openPosts());
    }
    var author = new HelpPost.Person(caller.id(), caller.name());
    var post =
        HelpPost.write(ids.next(), plan, author, plan.expiresAt(now, policy.openDays()), now);
    posts.persistAndFlush(post);
    return HelpView.of(post);
  }

  /**
   * Takes the caller's post back.
   *
   * @param id the post
   * @throws Problem 404 also for another's, 409 {@code already-accepted}, {@code help-over}
   */
  @Transactional
  void withdraw(UUID id) {
    posts
        .holding(id)
        .filter(post -> caller.id().equals(post.authorId()))
        .orElseThrow(Problem::notFound)
        .withdraw();
  }
}
