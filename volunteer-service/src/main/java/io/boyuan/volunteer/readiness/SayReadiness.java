package io.boyuan.volunteer.readiness;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.person.Volunteers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** A volunteer says when and where they can be sent. */
@ApplicationScoped
class SayReadiness {

  private final ReadinessRows rows;
  private final CommunityCentres centres;
  private final Volunteers volunteers;
  private final Caller caller;

  @Inject
  SayReadiness(ReadinessRows rows, CommunityCentres centres, Volunteers volunteers, Caller caller) {
    this.rows = rows;
    this.centres = centres;
    this.volunteers = volunteers;
    this.caller = caller;
  }

  /** Who said nothing is not sent. */
  @Transactional
  Defined<Readiness> mine() {
    return rows.of(caller.id())
        .map(said -> new Defined<>(said.readiness(), said.version(), false))
        .orElse(new Defined<>(Readiness.NONE, 0, false));
  }

  /**
   * Says what holds from now on.
   *
   * @param said when and where
   * @param ifMatch the version that was read
   * @return the same
   * @throws Problem 400, 412, 428
   */
  @Transactional
  Defined<Readiness> say(Readiness said, String ifMatch) {
    said.requireSound();
    volunteers.meet(caller.id(), caller.name());
    EntityTags.require(ifMatch, rows.heldVersion(caller.id()));
    var community = said.communityCode();
    var base = community == null ? null : centres.of(List.of(community)).get(community);
    rows.keep(caller.id(), said, base);
    return mine();
  }
}
