package io.boyuan.volunteer.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.boyuan.volunteer.planning.Told;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a plan does with somebody.
 *
 * @param id of the proposal
 * @param orderId for which order
 * @param title what the order is for
 * @param communityCode where
 * @param startsAt from when
 * @param personId who
 * @param name what they are called
 * @param organizationCode for which organization they go, null for none
 * @param teamCode in which team of it, null for none
 * @param change {@code NEW} who is to be asked, {@code KEPT} who is asked already, {@code
 *     WITHDRAWN} who is to be asked no longer
 * @param reasons why, in words
 * @param outcome what became of it when the plan was applied, such as {@code ASKED}, or the name of
 *     what refused it; absent before
 */
@Schema(name = "PlannedAssignment")
record PlannedView(
    UUID id,
    UUID orderId,
    String title,
    String communityCode,
    Instant startsAt,
    UUID personId,
    String name,
    String organizationCode,
    String teamCode,
    Change change,
    List<Told> reasons,
    @JsonInclude(JsonInclude.Include.NON_NULL) String outcome) {

  /** What changes against what stands. */
  enum Change {
    /** 新增. */
    NEW,
    /** 不变. */
    KEPT,
    /** 撤回. */
    WITHDRAWN
  }
}
