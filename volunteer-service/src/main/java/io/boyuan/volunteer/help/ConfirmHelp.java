package io.boyuan.volunteer.help;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Both say how long it took, or call for staff (V9). */
@ApplicationScoped
class ConfirmHelp {

  private final HelpPosts posts;
  private final FinishHelp finish;
  private final Caller caller;

  @Inject
  ConfirmHelp(HelpPosts posts, FinishHelp finish, Caller caller) {
    this.posts = posts;
    this.finish = finish;
    this.caller = caller;
  }

  /**
   * Confirms for the caller; when the other has too, it is done.
   *
   * @param id a post of which they are one of the two
   * @param minutes how long it took
   * @return the post
   * @throws Problem 404, 409 {@code not-accepted}
   */
  @Transactional
  HelpView confirm(UUID id, int minutes) {
    var post = own(id);
    if (post.confirm(caller.id(), minutes)) {
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

  private HelpPost own(UUID id) {
    return posts.holding(id).filter(post -> post.isOf(caller.id())).orElseThrow(Problem::notFound);
  }
}
