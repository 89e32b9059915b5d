package io.boyuan.volunteer.skill;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
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

/** An admin defines skills and renames them; anyone reads them. */
@ApplicationScoped
class DefineSkill {

  /** Skills are the same in all communities of the installation. */
  private static final String EVERY_COMMUNITY = "*";

  private final DefinedSkills skills;
  private final AuditTrail trail;
  private final Ids ids;
  private final Clock clock;

  @Inject
  DefineSkill(DefinedSkills skills, AuditTrail trail, Ids ids, Clock clock) {
    this.skills = skills;
    this.trail = trail;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Defines a skill. One that is so already is left as it is.
   *
   * @param code what others will name it by
   * @param plan what is said of it
   * @param ifMatch the version that was read, needed for a change
   * @return the skill
   * @throws Problem 412, 428
   */
  @Transactional
  Defined<SkillView> define(String code, SkillPlan plan, String ifMatch) {
    var found = skills.named(code);
    if (found.isPresent() && found.get().names().equals(plan.names())) {
      return new Defined<>(SkillView.of(found.get()), found.get().version(), false);
    }
    var skill =
        found.orElseGet(() -> Skill.define(ids.next(), code, plan.names(), clock.instant()));
    if (found.isPresent()) {
      EntityTags.require(ifMatch, skill.version());
      skill.rename(plan.names());
    }
    skills.persistAndFlush(skill);
    trail.record(
        Decision.of(EVERY_COMMUNITY, "define-skill", "skill", skill.id()).with("code", code));
    return new Defined<>(SkillView.of(skill), skill.version(), found.isEmpty());
  }

  @Transactional
  Page<SkillView> listed(PageRequest request) {
    return skills.listed(request).map(SkillView::of);
  }

  @Transactional
  Defined<SkillView> named(String code) {
    var skill = skills.named(code).orElseThrow(Problem::notFound);
    return new Defined<>(SkillView.of(skill), skill.version(), false);
  }
}
