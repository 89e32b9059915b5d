package io.boyuan.grid.figures;

import io.boyuan.grid.request.Charge;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;

/** Those who solve requests read all figures and where it is asked most, anyone a short form. */
@ApplicationScoped
class ReadFigures {

  private final CountRequests count;
  private final CountPlaces places;
  private final Caller caller;
  private final ZoneId zone;

  @Inject
  ReadFigures(CountRequests count, CountPlaces places, Caller caller, TimeSettings settings) {
    this.count = count;
    this.places = places;
    this.caller = caller;
    this.zone = settings.zone();
  }

  /**
   * All figures.
   *
   * @throws io.boyuan.platform.problem.Problem 400, 403 {@code other-community}
   */
  @Transactional
  CommunityFigures of(String community, LocalDate from, LocalDate to) {
    Charge.require(caller, community);
    return count.of(community, Period.of(from, to, zone));
  }

  @Transactional
  PublicFigures shortly(String community, LocalDate from, LocalDate to) {
    return PublicFigures.of(count.of(community, Period.of(from, to, zone)).total());
  }

  /**
   * Where it is asked most.
   *
   * @throws io.boyuan.platform.problem.Problem 400, 403 {@code other-community}
   */
  @Transactional
  Heat heat(String community, LocalDate from, LocalDate to) {
    Charge.require(caller, community);
    return places.of(community, Period.of(from, to, zone));
  }
}
