package io.boyuan.volunteer.talent;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A talent writes the page of their own studio (V8). */
@ApplicationScoped
class EditStudio {

  private final Studios studios;
  private final Caller caller;
  private final Clock clock;

  @Inject
  EditStudio(Studios studios, Caller caller, Clock clock) {
    this.studios = studios;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Opens the caller's studio, or writes it anew.
   *
   * @param plan what they say of it
   * @param ifMatch the version they read, null when there is none yet
   * @return the studio
   * @throws Problem 400, 403 {@code other-community}, 412, 428
   */
  @Transactional
  Defined<StudioView> write(StudioPlan plan, String ifMatch) {
    caller.requireActsFor(plan.communityCode());
    var known = studios.holding(caller.id());
    if (known.isEmpty()) {
      var studio = Studio.open(caller.id(), plan, clock.instant());
      studios.persistAndFlush(studio);
      return new Defined<>(StudioView.of(studio), studio.version(), true);
    }
    var studio = known.get();
    EntityTags.require(ifMatch, studio.version());
    studio.rewrite(plan);
    studios.flush();
    return new Defined<>(StudioView.of(studio), studio.version(), false);
  }

  @Transactional
  Defined<StudioView> mine() {
    var studio = studios.findByIdOptional(caller.id()).orElseThrow(Problem::notFound);
    return new Defined<>(StudioView.of(studio), studio.version(), false);
  }
}
