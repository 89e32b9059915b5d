package io.boyuan.partnership.term;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Staff plan terms (P5). */
@ApplicationScoped
class PlanTerms {

  private final Terms terms;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  PlanTerms(Terms terms, AuditTrail trail, Caller caller, Ids ids, Clock clock) {
    this.terms = terms;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Defines a term.
   *
   * @throws Problem 400, 403 {@code other-community}, 409 {@code term-has-timetable}, 412, 428
   */
  @Transactional
  Defined<TermView> define(String community, String code, TermPlan plan, String ifMatch) {
    plan.requireSound();
    caller.requireActsFor(community);
    var found = terms.named(community, code);
    UUID id = found.map(TermView::id).orElseGet(ids::next);
    if (found.isPresent()) {
      EntityTags.require(ifMatch, found.get().version());
      if (plan.movesDaysOf(found.get()) && terms.hasTimetable(id)) {
        throw Problem.conflict("term-has-timetable");
      }
      terms.change(id, plan);
    } else {
      terms.add(id, community, code, plan, clock.instant());
    }
    trail.record(Decision.of(community, "define-term", "term", id));
    var view = terms.byId(id).orElseThrow();
    return new Defined<>(view, view.version(), found.isEmpty());
  }

  @Transactional
  Page<TermView> listed(String community, PageRequest request) {
    return terms.listed(community, request);
  }
}
