package io.boyuan.grid.team;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.grid.structure.Parts;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;

/** Staff appoint who serves in a grid's team; the history stays (G2). */
@ApplicationScoped
class Appoint {

  private final Templates templates;
  private final Appointments appointments;
  private final Parts parts;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  Appoint(
      Templates templates,
      Appointments appointments,
      Parts parts,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.templates = templates;
    this.appointments = appointments;
    this.parts = parts;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Appoints somebody.
   *
   * @param community the community's code
   * @param plan who, to what, from when until when
   * @return the appointment
   * @throws Problem 400, 403 {@code other-community}, 409 {@code unknown-grid}, {@code
   *     unknown-micro-grid}, {@code unknown-role}, {@code role-filled}, {@code already-appointed}
   */
  @Transactional
  AppointmentView appoint(String community, AppointmentPlan plan) {
    caller.requireActsFor(community);
    plan.requireSound();
    parts.require(community, plan.level().kind(), plan.unitCode());
    var role =
        templates
            .of(community)
            .view()
            .role(plan.level(), plan.roleCode())
            .orElseThrow(() -> Problem.conflict("unknown-role"));
    appointments.hold(community, plan);
    var id = ids.next();
    appointments.add(id, community, plan, seat(community, plan, role), clock.instant());
    trail.record(Decision.of(community, "appoint", "appointment", id).with("role", role.code()));
    return appointments.byId(id).orElseThrow();
  }

  /** The first seat that is free all the time, null for a role without a maximum. */
  private Integer seat(String community, AppointmentPlan plan, TeamRole role) {
    if (role.maximum() == null) {
      return null;
    }
    var taken = appointments.seatsTaken(community, plan);
    return IntStream.rangeClosed(1, role.maximum())
        .boxed()
        .filter(seat -> !taken.contains(seat))
        .findFirst()
        .orElseThrow(() -> Problem.conflict("role-filled").with("most", role.maximum()));
  }

  /**
   * Ends an appointment.
   *
   * @param id which
   * @param lastDay the last day; before the first it never began and is forgotten
   * @param reason why, for the audit trail
   * @throws Problem 400, 403 {@code other-community}, 404, 409 {@code appointment-ended}
   */
  @Transactional
  void end(UUID id, LocalDate lastDay, String reason) {
    AppointmentPlan.requireUsual("lastDay", lastDay);
    var appointment = appointments.holding(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(appointment.communityCode());
    if (appointment.servesUntil() != null && !lastDay.isBefore(appointment.servesUntil())) {
      throw Problem.conflict("appointment-ended");
    }
    appointments.end(appointment, lastDay);
    trail.record(
        Decision.of(appointment.communityCode(), "end-appointment", "appointment", id)
            .because(reason));
  }

  /**
   * How to reach somebody, in full.
   *
   * @param id the appointment
   * @param reason why, for the audit trail
   * @return the phone, null for unknown
   * @throws Problem 403 {@code other-community}, 404
   */
  @Transactional
  String disclose(UUID id, String reason) {
    var appointment = byId(id);
    trail.record(
        Decision.of(appointment.communityCode(), "disclose-phone", "appointment", id)
            .because(reason));
    return appointments.phone(id).orElse(null);
  }

  @Transactional
  AppointmentView byId(UUID id) {
    var appointment = appointments.byId(id).orElseThrow(Problem::notFound);
    requireSees(appointment.communityCode());
    return appointment;
  }

  @Transactional
  Page<AppointmentView> of(
      String community, String unit, String role, LocalDate on, PageRequest request) {
    requireSees(community);
    return appointments.of(community, unit, role, on, request);
  }

  /** The street sees all communities. */
  void requireSees(String community) {
    if (!caller.is(Roles.DISPATCHER)) {
      caller.requireActsFor(community);
    }
  }
}
