package io.boyuan.partnership.joint;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A joint activity as those who do it see it.
 *
 * @param activity the activity
 * @param partners who does it with the community
 * @param budget what it costs and did cost
 * @param participants how many took part, by kind
 * @param verifiedMinutes minutes of service that were verified for it
 */
@Schema(name = "JointActivityDetail")
record ActivityDetail(
    JointActivity activity,
    List<Partner> partners,
    List<Spending> budget,
    Map<ParticipantKind, Integer> participants,
    long verifiedMinutes) {

  /**
   * What was planned for something, and what was spent.
   *
   * @param words for what
   * @param plannedFen planned, in fen
   * @param spentFen spent, in fen
   */
  @Schema(name = "JointSpending")
  record Spending(String words, long plannedFen, long spentFen) {}
}
