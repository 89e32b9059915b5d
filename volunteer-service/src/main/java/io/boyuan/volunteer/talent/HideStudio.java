package io.boyuan.volunteer.talent;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Staff hide a studio from everybody, or no longer (V8). */
@ApplicationScoped
class HideStudio {

  private final Studios studios;
  private final AuditTrail trail;
  private final Caller caller;
  private final Clock clock;

  @Inject
  HideStudio(Studios studios, AuditTrail trail, Caller caller, Clock clock) {
    this.studios = studios;
    this.trail = trail;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Hides a studio; what was reserved stands.
   *
   * @param talentId whose
   * @param reason why, for its talent to read
   * @return the studio
   * @throws Problem 403 {@code other-community}, 404, 409 {@code studio-hidden}
   */
  @Transactional
  StudioView hide(UUID talentId, String reason) {
    var studio = ofOwnCommunity(talentId);
    studio.hide(reason, clock.instant());
    studios.flush();
    trail.record(
        Decision.of(studio.communityCode(), "hide-studio", "studio", talentId).because(reason));
    return StudioView.of(studio);
  }

  /**
   * Shows a hidden studio again.
   *
   * @param talentId whose
   * @param reason why
   * @return the studio
   * @throws Problem 403 {@code other-community}, 404, 409 {@code studio-not-hidden}
   */
  @Transactional
  StudioView show(UUID talentId, String reason) {
    var studio = ofOwnCommunity(talentId);
    studio.show();
    studios.flush();
    trail.record(
        Decision.of(studio.communityCode(), "show-studio", "studio", talentId).because(reason));
    return StudioView.of(studio);
  }

  private Studio ofOwnCommunity(UUID talentId) {
    var studio = studios.holding(talentId).orElseThrow(Problem::notFound);
    caller.requireActsFor(studio.communityCode());
    return studio;
  }
}
