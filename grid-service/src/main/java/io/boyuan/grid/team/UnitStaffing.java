package io.boyuan.grid.team;

import io.boyuan.platform.text.Names;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a grid or micro-grid is staffed today.
 *
 * @param level what it is
 * @param code its code
 * @param names what it is called
 * @param roles each role of the template
 */
@Schema(name = "UnitStaffing")
record UnitStaffing(Level level, String code, Names names, List<RoleStaffing> roles) {

  /** How a role is staffed. */
  enum State {
    /** As many as there should be. */
    FILLED,
    /** Too few, but not for long. */
    VACANT,
    /** Too few for longer than the template allows. */
    OVERDUE
  }

  /**
   * A role.
   *
   * @param roleCode which
   * @param serving how many serve
   * @param minimum how many there should be
   * @param state how it is staffed
   * @param vacantSince since when there have been too few, null when there are enough
   */
  @Schema(name = "RoleStaffing")
  record RoleStaffing(
      String roleCode,
      int serving,
      int minimum,
      State state,
      @Schema(nullable = true) LocalDate vacantSince) {

    static RoleStaffing of(
        TeamRole role, LocalDate unitSince, List<Vacancy.Term> terms, LocalDate today) {
      var since = Vacancy.since(role.minimum(), unitSince, terms, today);
      boolean isOverdue = since != null && since.plusDays(role.daysToFill()).isBefore(today);
      return new RoleStaffing(
          role.code(),
          (int) Vacancy.count(terms, today),
          role.minimum(),
          since == null ? State.FILLED : isOverdue ? State.OVERDUE : State.VACANT,
          since);
    }
  }
}
