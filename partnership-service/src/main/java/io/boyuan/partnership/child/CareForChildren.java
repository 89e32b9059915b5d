package io.boyuan.partnership.child;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Guardians enter the children they act for, with their own sign-in (P5, X3). */
@ApplicationScoped
class CareForChildren {

  private final Children children;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  CareForChildren(Children children, Caller caller, Ids ids, Clock clock, TimeSettings settings) {
    this.children = children;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /**
   * Enters a child.
   *
   * @throws Problem 400, 409 {@code too-many-children}, {@code child-entered}
   */
  @Transactional
  ChildView enter(ChildPlan plan) {
    plan.requireSound(today());
    children.holdGuardian(caller.id());
    if (children.of(caller.id()).size() >= Children.MOST) {
      throw Problem.conflict("too-many-children");
    }
    var id = ids.next();
    children.add(id, caller.id(), plan, clock.instant());
    return own(id);
  }

  /**
   * Corrects what is said of a child that never was in a course.
   *
   * @throws Problem 400, 404, 409 {@code child-enrolled}, 412, 428
   */
  @Transactional
  ChildView change(UUID id, ChildPlan plan, String ifMatch) {
    plan.requireSound(today());
    var child = own(id);
    EntityTags.require(ifMatch, child.version());
    if (children.hasEnrolments(id)) {
      throw Problem.conflict("child-enrolled");
    }
    children.change(id, plan);
    return own(id);
  }

  /**
   * Takes a child out that never was in a course.
   *
   * @throws Problem 404, 409 {@code child-enrolled}
   */
  @Transactional
  void remove(UUID id) {
    requireOwn(id);
    if (children.hasEnrolments(id)) {
      throw Problem.conflict("child-enrolled");
    }
    children.remove(id);
  }

  @Transactional
  List<ChildView> mine() {
    return children.of(caller.id());
  }

  private void requireOwn(UUID id) {
    if (children.holding(id, caller.id()).isEmpty()) {
      throw Problem.notFound();
    }
  }

  private ChildView own(UUID id) {
    return children.holding(id, caller.id()).orElseThrow(Problem::notFound);
  }

  private LocalDate today() {
    return clock.instant().atZone(zone).toLocalDate();
  }
}
