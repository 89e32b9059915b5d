package io.boyuan.volunteer.programme;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.platform.time.TimeSettings;
import io.boyuan.volunteer.activity.AgreedActivity;
import io.boyuan.volunteer.activity.PlanAgreed;
import io.boyuan.volunteer.catalogue.Listing;
import io.boyuan.volunteer.catalogue.ListingKind;
import io.boyuan.volunteer.catalogue.ListingPlan;
import io.boyuan.volunteer.catalogue.Listings;
import io.boyuan.volunteer.catalogue.Recurrence;
import io.boyuan.volunteer.shift.Requirements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A project is run: an activity is made from its template, in one step (V2). */
@ApplicationScoped
class RunProject {

  private final Listings listings;
  private final ProjectRuns runs;
  private final PlanAgreed planAgreed;
  private final AuditTrail trail;
  private final Caller caller;
  private final TimeSettings time;
  private final Ids ids;
  private final Clock clock;

  @Inject
  RunProject(
      Listings listings,
      ProjectRuns runs,
      PlanAgreed planAgreed,
      AuditTrail trail,
      Caller caller,
      TimeSettings time,
      Ids ids,
      Clock clock) {
    this.listings = listings;
    this.runs = runs;
    this.planAgreed = planAgreed;
    this.trail = trail;
    this.caller = caller;
    this.time = time;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Runs a project.
   *
   * @param id the project
   * @param plan when
   * @return the run with its activity
   * @throws Problem 400, 403 {@code other-community}, 404, 409 {@code not-published}
   */
  @Transactional
  ProjectRun run(UUID id, RunPlan plan) {
    var project = listings.byId(ListingKind.PROJECT, id).orElseThrow(Problem::notFound);
    var template = project.content();
    String community =
        plan.communityCode() == null ? template.communityCode() : plan.communityCode();
    caller.requireActsFor(community);
    switch (project.status()) {
      case DRAFT -> throw Problem.notFound();
      case PUBLISHED -> {}
      case MATCHED, FULFILLED, CLOSED, EXPIRED -> throw Problem.conflict("not-published");
    }
    var activity =
        planAgreed.plan(
            new AgreedActivity(
                plan.title() == null ? template.title() : plan.title(),
                template.category(),
                community,
                caller.organizations().stream().findFirst().orElse(null),
                plan.place() == null ? template.place() : plan.place(),
                posts(template, begins(template, plan))));
    var run = new ProjectRun(ids.next(), id, activity, community, clock.instant());
    runs.add(run, caller.id());
    trail.record(Decision.of(community, "run-project", "project", id));
    return run;
  }

  private List<Instant> begins(ListingPlan template, RunPlan plan) {
    if (plan.times() == 1) {
      return List.of(plan.startsAt());
    }
    if (template.recurrence() == null) {
      throw Problem.invalid("times", "no-recurrence");
    }
    var begins =
        Recurrence.times(
            "times", template.recurrence(), plan.startsAt(), plan.times(), time.zone());
    if (begins.isEmpty()) {
      throw Problem.invalid("startsAt", "no-recurrence");
    }
    return begins;
  }

  private static List<AgreedActivity.AgreedPost> posts(ListingPlan template, List<Instant> begins) {
    var length = Duration.ofMinutes(template.minutes());
    var slots = begins.stream().map(at -> new AgreedActivity.Slot(at, at.plus(length))).toList();
    return template.posts().stream()
        .map(
            post ->
                new AgreedActivity.AgreedPost(
                    post.name(), post.capacity(), slots, Requirements.NONE))
        .toList();
  }

  @Transactional
  Page<ProjectRun> of(UUID project, PageRequest request) {
    var found = listings.byId(ListingKind.PROJECT, project).orElseThrow(Problem::notFound);
    if (found.status() == Listing.Status.DRAFT) {
      throw Problem.notFound();
    }
    return runs.of(project, request);
  }
}
