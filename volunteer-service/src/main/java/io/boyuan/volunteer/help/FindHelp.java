package io.boyuan.volunteer.help;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Those who live or serve here read what is open, and what is theirs (V9). */
@ApplicationScoped
class FindHelp {

  private final HelpPosts posts;
  private final Caller caller;
  private final Clock clock;

  @Inject
  FindHelp(HelpPosts posts, Caller caller, Clock clock) {
    this.posts = posts;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  Page<HelpView> open(
      String community, HelpPost.Kind kind, HelpCategory category, PageRequest request) {
    return posts.open(community, kind, category, clock.instant(), request).map(HelpView::of);
  }

  @Transactional
  HelpView byId(UUID id) {
    return posts
        .findByIdOptional(id)
        .filter(this::mayBeSeen)
        .map(HelpView::of)
        .orElseThrow(Problem::notFound);
  }

  /** Where the caller helps, or where they are helped. */
  @Transactional
  Page<HelpView> mine(MyPart part, PageRequest request) {
    var page =
        switch (part) {
          case HELPER -> posts.ofHelper(caller.id(), request);
          case ASKER -> posts.ofAsker(caller.id(), request);
        };
    return page.map(HelpView::of);
  }

  private boolean mayBeSeen(HelpPost post) {
    boolean decides = caller.is(Roles.COMMUNITY_STAFF) || caller.is(Roles.ADMIN);
    return post.status() == HelpPost.Status.OPEN
        || post.isOf(caller.id())
        || (decides && caller.actsFor(post.communityCode()));
  }

  /** Which part somebody has. */
  enum MyPart {
    /** They help. */
    HELPER,
    /** They are helped. */
    ASKER
  }
}
