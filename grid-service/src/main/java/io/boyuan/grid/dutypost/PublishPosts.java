package io.boyuan.grid.dutypost;

import io.boyuan.grid.structure.PartKind;
import io.boyuan.grid.structure.Parts;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Staff publish posts in micro-grids for party members to claim (G3). */
@ApplicationScoped
class PublishPosts {

  private static final String KIND = "duty-post";

  private final Posts posts;
  private final Parts parts;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final TimeSettings time;
  private final Clock clock;

  @Inject
  PublishPosts(
      Posts posts,
      Parts parts,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      TimeSettings time,
      Clock clock) {
    this.posts = posts;
    this.parts = parts;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.time = time;
    this.clock = clock;
  }

  /**
   * Publishes a post.
   *
   * @param plan the post
   * @return the post
   * @throws Problem 400, 403 {@code other-community}, 409 {@code unknown-micro-grid}
   */
  @Transactional
  PostView publish(PostPlan plan) {
    caller.requireActsFor(plan.communityCode());
    plan.requireSound();
    parts.require(plan.communityCode(), PartKind.MICRO_GRID, plan.microGridCode());
    var id = ids.next();
    posts.add(id, plan, clock.instant());
    trail.record(Decision.of(plan.communityCode(), "publish-duty-post", KIND, id));
    return posts.byId(id).orElseThrow();
  }

  /**
   * Changes a post.
   *
   * @param id the post
   * @param plan the post, in the same community
   * @param ifMatch the version that was read
   * @return the post
   * @throws Problem 400, 403 {@code other-community}, 404, 409 {@code duty-post-closed}, {@code
   *     duty-post-full} with fewer places than were claimed, {@code unknown-micro-grid}, 412, 428
   */
  @Transactional
  Defined<PostView> change(UUID id, PostPlan plan, String ifMatch) {
    var post = open(id);
    EntityTags.require(ifMatch, post.version());
    plan.requireSound();
    if (!plan.communityCode().equals(post.communityCode())) {
      throw Problem.invalid("communityCode", "other-part");
    }
    if (plan.places() < post.taken()) {
      throw Problem.conflict("duty-post-full");
    }
    parts.require(plan.communityCode(), PartKind.MICRO_GRID, plan.microGridCode());
    posts.change(id, plan);
    trail.record(Decision.of(plan.communityCode(), "change-duty-post", KIND, id));
    return byId(id);
  }

  /**
   * Withdraws a post: who claimed it keeps it until released, nobody else claims it.
   *
   * @param id the post
   * @param reason why
   * @return the post
   * @throws Problem 403 {@code other-community}, 404, 409 {@code duty-post-closed}
   */
  @Transactional
  PostView withdraw(UUID id, String reason) {
    var post = open(id);
    posts.withdraw(id, clock.instant());
    trail.record(Decision.of(post.communityCode(), "withdraw-duty-post", KIND, id).because(reason));
    return byId(id).view();
  }

  @Transactional
  Defined<PostView> byId(UUID id) {
    var post = posts.byId(id).orElseThrow(Problem::notFound);
    return new Defined<>(post, post.version(), false);
  }

  @Transactional
  Page<PostView> open(String community, String microGrid, PageRequest request) {
    return posts.open(
        community, microGrid, LocalDate.ofInstant(clock.instant(), time.zone()), request);
  }

  private PostView open(UUID id) {
    var post = posts.holding(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(post.communityCode());
    if (post.withdrawnAt() != null) {
      throw Problem.conflict("duty-post-closed");
    }
    return post;
  }
}
