package io.boyuan.volunteer.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan as it is shown.
 *
 * @param id the plan
 * @param status where it stands
 * @param from orders that begin then or later
 * @param to and before then
 * @param communities of these communities, of any when empty
 * @param orders how many orders; null before they were read
 * @param volunteers how many people could be chosen from
 * @param places how many places nobody has accepted
 * @param most how many of them could be filled at most, by any plan; may be a little too many
 * @param greedyFilled how many one order after the other fills
 * @param greedyScore how good that is
 * @param filled how many the plan fills; null before it is proposed
 * @param score how good it is: rules broken, places unfilled by urgency, and wishes
 * @param createdAt when it was asked for
 * @param plannedAt when it was proposed, null before
 * @param appliedAt when it was applied, null before
 */
@Schema(name = "DispatchPlan")
record PlanView(
    UUID id,
    PlanStatus status,
    Instant from,
    Instant to,
    List<String> communities,
    Integer orders,
    Integer volunteers,
    Integer places,
    Integer most,
    Integer greedyFilled,
    String greedyScore,
    Integer filled,
    String score,
    Instant createdAt,
    Instant plannedAt,
    Instant appliedAt) {}
