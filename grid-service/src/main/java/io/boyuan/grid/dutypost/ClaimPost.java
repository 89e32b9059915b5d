package io.boyuan.grid.dutypost;

import io.boyuan.grid.party.MembershipEnded;
import io.boyuan.grid.party.PartyMembers;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/** A confirmed party member claims a post, and gives it back (G3). */
@ApplicationScoped
class ClaimPost {

  private final Posts posts;
  private final Claims claims;
  private final PartyMembers members;
  private final DutyPostPolicy policy;
  private final Caller caller;
  private final Ids ids;
  private final TimeSettings time;
  private final Clock clock;

  @Inject
  ClaimPost(
      Posts posts,
      Claims claims,
      PartyMembers members,
      DutyPostPolicy policy,
      Caller caller,
      Ids ids,
      TimeSettings time,
      Clock clock) {
    this.posts = posts;
    this.claims = claims;
    this.members = members;
    this.policy = policy;
    this.caller = caller;
    this.ids = ids;
    this.time = time;
    this.clock = clock;
  }

  /**
   * Claims a post for the caller.
   *
   * @param id the post
   * @return the claim
   * @throws Problem 403 {@code not-party-member}, 404, 409 {@code duty-post-closed}, {@code
   *     duty-post-claimed}, {@code duty-post-full}, {@code too-many-duty-posts}
   */
  @Transactional
  MyClaim claim(UUID id) {
    var community = posts.byId(id).orElseThrow(Problem::notFound).communityCode();
    var member = members.require(caller.id(), community);
    var post = posts.holding(id).orElseThrow(Problem::notFound);
    if (!post.isOpenOn(LocalDate.ofInstant(clock.instant(), time.zone()))) {
      throw Problem.conflict("duty-post-closed");
    }
    if (claims.standing(id, caller.id()).isPresent()) {
      throw Problem.conflict("duty-post-claimed");
    }
    if (post.taken() >= post.places()) {
      throw Problem.conflict("duty-post-full");
    }
    if (claims.held(member.id()) >= policy.mostPerMember()) {
      throw Problem.conflict("too-many-duty-posts").with("most", policy.mostPerMember());
    }
    var claim = ids.next();
    var now = clock.instant();
    claims.add(claim, id, member, now);
    posts.take(id, 1);
    return new MyClaim(claim, now, null, posts.byId(id).orElseThrow());
  }

  /**
   * Gives a post back.
   *
   * @param id the post
   * @throws Problem 404 also when the caller does not hold it
   */
  @Transactional
  void giveBack(UUID id) {
    var post = posts.holding(id).orElseThrow(Problem::notFound);
    var claim = claims.standing(post.id(), caller.id()).orElseThrow(Problem::notFound);
    end(claim, Claims.Ending.GIVEN_BACK);
  }

  /** Who is on the roll no more holds no posts. */
  void giveBackAll(@Observes MembershipEnded ended) {
    // The posts are held first and in one order, as by who gives one back.
    claims.ofMember(ended.memberId()).stream()
        .map(Claims.Claim::postId)
        .sorted(Comparator.comparing(UUID::toString))
        .forEach(posts::holding);
    claims.ofMember(ended.memberId()).forEach(claim -> end(claim, Claims.Ending.RELEASED));
  }

  private void end(Claims.Claim claim, Claims.Ending how) {
    if (claims.end(claim.id(), how, clock.instant())) {
      posts.take(claim.postId(), -1);
    }
  }

  @Transactional
  Page<MyClaim> mine(PageRequest request) {
    return claims.ofPerson(caller.id(), request);
  }
}
