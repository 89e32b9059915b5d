package io.boyuan.partnership.decision;

import io.boyuan.platform.problem.Problem;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The ranking of a call.
 *
 * @param callId the call
 * @param budgetFen what there is to give, in fen
 * @param fundedFen what is given, in fen
 * @param computedAt when the scores were counted
 * @param shortfallReason why it was ranked though reviews are missing, null when none are
 * @param droppedOut proposals without an agreement on the deadline's day, which get nothing
 * @param publishedAt when the decision was published, null before
 */
@Schema(name = "CallRanking")
record CallRanking(
    UUID callId,
    long budgetFen,
    long fundedFen,
    Instant computedAt,
    String shortfallReason,
    Set<UUID> droppedOut,
    Instant publishedAt) {

  void requireUnpublished() {
    if (publishedAt != null) {
      throw Problem.conflict("decision-published");
    }
  }
}
