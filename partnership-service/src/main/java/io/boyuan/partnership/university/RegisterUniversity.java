package io.boyuan.partnership.university;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Staff register universities (P1). To register what is there already as it is changes nothing; to
 * change it takes the version that was read.
 */
@ApplicationScoped
class RegisterUniversity {

  /** A university is a partner of all communities of the installation. */
  private static final String EVERY_COMMUNITY = "*";

  private final Universities universities;
  private final AuditTrail trail;
  private final Ids ids;
  private final Clock clock;

  @Inject
  RegisterUniversity(Universities universities, AuditTrail trail, Ids ids, Clock clock) {
    this.universities = universities;
    this.trail = trail;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Registers a university.
   *
   * @param code its code
   * @param plan what is said of it
   * @param ifMatch the version that was read, needed for a change
   * @return the university
   * @throws Problem 412, 428
   */
  @Transactional
  Defined<UniversityView> register(String code, UniversityPlan plan, String ifMatch) {
    var found = universities.named(code);
    if (found.isPresent() && found.get().names().equals(plan.names())) {
      return new Defined<>(UniversityView.of(found.get()), found.get().version(), false);
    }
    var university =
        found.orElseGet(() -> University.register(ids.next(), code, plan.names(), clock.instant()));
    if (found.isPresent()) {
      EntityTags.require(ifMatch, university.version());
      university.rename(plan.names());
    }
    universities.persistAndFlush(university);
    trail.record(
        Decision.of(EVERY_COMMUNITY, "register-university", "university", university.id()));
    return new Defined<>(UniversityView.of(university), university.version(), found.isEmpty());
  }
}
