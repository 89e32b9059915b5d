package io.boyuan.partnership.template;

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

/** Staff write the templates that agreements are drafted from (P1). */
@ApplicationScoped
class KeepTemplates {

  private final Templates templates;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  KeepTemplates(Templates templates, AuditTrail trail, Caller caller, Ids ids, Clock clock) {
    this.templates = templates;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Writes a template or a new version of it. As it reads already, nothing changes.
   *
   * @param code by which everybody refers to it
   * @param plan what it says
   * @param ifMatch the version that was read, needed for a new one
   * @return the template
   * @throws Problem 403 {@code other-community}, 412, 428
   */
  @Transactional
  Defined<TemplateView> write(String code, TemplatePlan plan, String ifMatch) {
    caller.requireActsFor(plan.communityCode());
    var found = templates.holding(code);
    found.ifPresent(template -> caller.requireActsFor(template.communityCode()));
    if (found.isPresent() && found.get().isAs(plan)) {
      return new Defined<>(found.get(), found.get().version(), false);
    }
    found.ifPresent(template -> EntityTags.require(ifMatch, template.version()));
    var id = ids.next();
    templates.write(
        id, code, found.map(TemplateView::version).orElse(0) + 1, plan, clock.instant());
    trail.record(Decision.of(plan.communityCode(), "write-template", "agreement-template", id));
    var template = templates.current(code).orElseThrow();
    return new Defined<>(template, template.version(), found.isEmpty());
  }

  /**
   * A template.
   *
   * @param code by which everybody refers to it
   * @param version which one, null for how it reads now
   * @return the template
   * @throws Problem 403 {@code other-community}, 404
   */
  @Transactional
  Defined<TemplateView> read(String code, Integer version) {
    var template =
        (version == null ? templates.current(code) : templates.version(code, version))
            .orElseThrow(Problem::notFound);
    caller.requireActsFor(template.communityCode());
    return new Defined<>(template, template.version(), false);
  }

  @Transactional
  Page<TemplateView> of(String community, PageRequest request) {
    caller.requireActsFor(community);
    return templates.of(community, request);
  }
}
