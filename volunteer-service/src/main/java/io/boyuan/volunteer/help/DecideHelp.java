package io.boyuan.volunteer.help;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Staff decide where two do not agree (V9). */
@ApplicationScoped
class DecideHelp {

  private final HelpPosts posts;
  private final FinishHelp finish;
  private final AuditTrail trail;
  private final Caller caller;

  @Inject
  DecideHelp(HelpPosts posts, FinishHelp finish, AuditTrail trail, Caller caller) {
    this.posts = posts;
    this.finish = finish;
    this.trail = trail;
    this.caller = caller;
  }

  /**
   * Decides.
   *
   * @param id the post
   * @param minutes how long it took, 0 when it does not count at all
   * @param reason why, for both to read
   * @return the post
   * @throws Problem 403 {@code other-community}, {@code own-help}, 404, 409 {@code not-disputed}
   */
  @Transactional
  HelpView decide(UUID id, int minutes, String reason) {
    var post = posts.holding(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(post.communityCode());
    post.requireDecidableBy(caller.id());
    post.decided(caller.id(), reason);
    if (minutes > 0) {
      finish.with(post, minutes, caller.id());
    } else {
      post.reject();
    }
    posts.flush();
    trail.record(
        Decision.of(post.communityCode(), "decide-help", "help-post", id)
            .because(reason)
            .with("minutes", minutes));
    return HelpView.of(post);
  }

  @Transactional
  Page<HelpView> disputed(String community, PageRequest request) {
    caller.requireActsFor(community);
    return posts.disputed(community, request).map(HelpView::of);
  }
}
