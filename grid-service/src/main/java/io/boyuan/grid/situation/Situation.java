package io.boyuan.grid.situation;

import io.boyuan.grid.request.RequestStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What residents wait for.
 *
 * @param open requests that are not solved yet
 * @param emergencies open ones for life or property
 * @param unaccepted open ones that nobody took up yet
 * @param overdue open ones past their due time
 * @param atStreet open ones that escalated to the street
 * @param waiting open ones that wait for an answer of who asked
 * @param overdueActions decided in meetings of the three parties and not done by their day
 * @param soonest open requests, the soonest due first, at most 20
 */
@Schema(name = "RequestSituation")
record Situation(
    int open,
    int emergencies,
    int unaccepted,
    int overdue,
    int atStreet,
    int waiting,
    int overdueActions,
    List<Due> soonest) {

  /**
   * An open request.
   *
   * @param id the request
   * @param number what people call it
   * @param community its code
   * @param grid its code, null for none
   * @param category its code
   * @param priority how urgent
   * @param status how far
   * @param level who watches over it
   * @param unit who solves it
   * @param dueAt by when
   */
  @Schema(name = "RequestDue")
  record Due(
      UUID id,
      @Schema(examples = "2026-000123") String number,
      @Schema(examples = "boyuan") String community,
      @Schema(examples = "grid-2") String grid,
      @Schema(examples = "street-light") String category,
      @Schema(examples = "NORMAL") String priority,
      RequestStatus status,
      @Schema(examples = "GRID") String level,
      @Schema(examples = "PROPERTY") String unit,
      Instant dueAt) {}
}
