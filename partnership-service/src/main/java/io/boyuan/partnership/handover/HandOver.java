package io.boyuan.partnership.handover;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.partnership.adoption.AdoptionView;
import io.boyuan.partnership.adoption.Adoptions;
import io.boyuan.partnership.staff.CommunityStaff;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** A spot goes from one team to the next with a protocol that both accept (P4). */
@ApplicationScoped
class HandOver {

  private static final String VIEW =
      "select id, spot_id, community_code, giving_university, taking_university, protocol,"
          + " given_by_name, given_at, taken_by_name, taken_at, created_at from spot_handover ";

  private final Adoptions adoptions;
  private final Sql sql;
  private final AuditTrail trail;
  private final CommunityStaff staff;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  HandOver(
      Adoptions adoptions,
      Sql sql,
      AuditTrail trail,
      CommunityStaff staff,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.adoptions = adoptions;
    this.sql = sql;
    this.trail = trail;
    this.staff = staff;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Writes a protocol.
   *
   * @param plan from whom to whom
   * @return the handover, which nobody has accepted
   * @throws Problem 403 {@code other-community}, 404, 409 {@code adoption-not-begun}, {@code
   *     not-the-next-adoption}, {@code handover-exists} once a side accepted
   */
  @Transactional
  HandoverView write(HandoverPlan plan) {
    var giving = adoptions.holding(plan.adoptionId()).orElseThrow(Problem::notFound);
    caller.requireActsFor(giving.communityCode());
    if (giving.status() != AdoptionView.Status.ACTIVE
        && giving.status() != AdoptionView.Status.ENDED) {
      throw Problem.conflict("adoption-not-begun");
    }
    String taking = null;
    if (plan.nextAdoptionId() != null) {
      var next = adoptions.byId(plan.nextAdoptionId()).orElseThrow(Problem::notFound);
      boolean isStanding =
          next.status() == AdoptionView.Status.PLANNED
              || next.status() == AdoptionView.Status.ACTIVE;
      if (!isStanding
          || !next.spotId().equals(giving.spotId())
          || !next.fromOn().isAfter(giving.endsOn())) {
        throw Problem.conflict("not-the-next-adoption");
      }
      taking = next.universityCode();
    }
    var id = written(giving, plan, taking).orElseThrow(() -> Problem.conflict("handover-exists"));
    trail.record(Decision.of(giving.communityCode(), "write-handover", "spot-handover", id));
    return read(id);
  }

  /** As long as neither side accepted, it is written anew. */
  private Optional<UUID> written(AdoptionView giving, HandoverPlan plan, String taking) {
    return sql.first(
        "insert into spot_handover (id, adoption_id, next_adoption_id, spot_id, community_code,"
            + " giving_university, taking_university, protocol, created_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (adoption_id) do update set"
            + " next_adoption_id = excluded.next_adoption_id, taking_university ="
            + " excluded.taking_university, protocol = excluded.protocol"
            + " where spot_handover.given_at is null and spot_handover.taken_at is null"
            + " returning id",
        row -> row.id("id"),
        ids.next(),
        giving.id(),
        plan.nextAdoptionId(),
        giving.spotId(),
        giving.communityCode(),
        giving.universityCode(),
        taking,
        plan.protocol(),
        clock.instant());
  }

  /**
   * Accepts a protocol, for the one who gives or the one who takes.
   *
   * @param id the handover
   * @return the handover
   * @throws Problem 403 {@code other-community}, {@code other-university}, 404, 409 {@code
   *     handover-accepted}, {@code handover-own-acceptance}
   */
  @Transactional
  HandoverView accept(UUID id) {
    var handover =
        sql.first(VIEW + "where id = ? for update", HandoverView::of, id)
            .orElseThrow(Problem::notFound);
    boolean gives = caller.organizations().contains(handover.givingUniversity());
    boolean takes = takes(handover);
    if (!gives && !takes) {
      throw Problem.forbidden("other-university");
    }
    if (gives && handover.givenAt() == null) {
      accepted("given", id);
    } else if (takes && handover.takenAt() == null) {
      accepted("taken", id);
    } else {
      throw Problem.conflict("handover-accepted");
    }
    trail.record(Decision.of(handover.communityCode(), "accept-handover", "spot-handover", id));
    return read(id);
  }

  private boolean takes(HandoverView handover) {
    if (handover.takingUniversity() != null) {
      return caller.organizations().contains(handover.takingUniversity());
    }
    return caller.is(Roles.COMMUNITY_STAFF)
        && caller.communities().contains(handover.communityCode());
  }

  private void accepted(String how, UUID id) {
    sql.change(
        "update spot_handover set %1$s_by_id = ?, %1$s_by_name = ?, %1$s_at = ? where id = ?"
            .formatted(how),
        caller.id(),
        caller.name(),
        clock.instant(),
        id);
  }

  /**
   * One handover.
   *
   * @param id the handover
   * @return the handover
   * @throws Problem 403 {@code other-community}, {@code other-university}, 404
   */
  @Transactional
  HandoverView byId(UUID id) {
    var handover = read(id);
    boolean isParty =
        caller.is(Roles.DISPATCHER)
            || caller.organizations().contains(handover.givingUniversity())
            || (handover.takingUniversity() != null
                && caller.organizations().contains(handover.takingUniversity()));
    if (!isParty) {
      if (!staff.isAny()) {
        throw Problem.forbidden("other-university");
      }
      caller.requireActsFor(handover.communityCode());
    }
    return handover;
  }

  /** Latest first; served by spot_handover_community. */
  @Transactional
  Page<HandoverView> of(String community, PageRequest request) {
    if (!caller.is(Roles.DISPATCHER)) {
      caller.requireActsFor(community);
    }
    var before = request.after(Cursor.END);
    var rows =
        sql.list(
            VIEW
                + "where community_code = ? and (created_at, id) < (?, ?)"
                + " order by created_at desc, id desc limit ?",
            HandoverView::of,
            community,
            before.at(),
            before.id(),
            request.rows());
    return Page.of(rows, request, view -> new Cursor(view.createdAt(), view.id()));
  }

  private HandoverView read(UUID id) {
    return sql.first(VIEW + "where id = ?", HandoverView::of, id).orElseThrow(Problem::notFound);
  }
}
