package io.boyuan.volunteer.proposal;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.catalogue.FillNeeds;
import io.boyuan.volunteer.catalogue.ListWriters;
import io.boyuan.volunteer.catalogue.ListingKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A need is fulfilled when service for it was verified. */
@ApplicationScoped
class FulfilNeed {

  // Served by already_proposed and service_record_of_activity.
  private static final String SERVED =
      """
      select 1 as served from match_proposal p
      join service_record s on s.activity_id = p.activity_id and s.status = 'VERIFIED'
      where p.need_id = ? and p.status = 'ACCEPTED' limit 1
      """;

  private final FillNeeds fillNeeds;
  private final ListWriters writers;
  private final Sql sql;
  private final AuditTrail trail;

  @Inject
  FulfilNeed(FillNeeds fillNeeds, ListWriters writers, Sql sql, AuditTrail trail) {
    this.fillNeeds = fillNeeds;
    this.writers = writers;
    this.sql = sql;
    this.trail = trail;
  }

  /**
   * Says that a need is fulfilled.
   *
   * @param id the need
   * @param words what is said of it
   * @throws Problem 403 {@code other-community}, 404, 409 {@code not-matched}, {@code
   *     service-not-verified}
   */
  @Transactional
  void fulfil(UUID id, String words) {
    var need = fillNeeds.holding(id);
    writers.require(ListingKind.NEED, need.content());
    fillNeeds.fulfil(need, words);
    if (sql.first(SERVED, row -> row.number("served"), id).isEmpty()) {
      throw Problem.conflict("service-not-verified");
    }
    trail.record(
        Decision.of(need.content().communityCode(), "fulfil-need", "need", id).because(words));
  }
}
