package io.boyuan.partnership.webhook;

import static io.boyuan.partnership.webhook.EventType.Audience.CONCERNED;
import static io.boyuan.partnership.webhook.EventType.Audience.EVERYONE;

import io.boyuan.contracts.booking.BookingChanged;
import io.boyuan.contracts.booking.PointsChanged;
import io.boyuan.contracts.booking.PointsExpiring;
import io.boyuan.contracts.booking.SpaceClosed;
import io.boyuan.contracts.grid.CommunityDefined;
import io.boyuan.contracts.partnership.AgreementEnded;
import io.boyuan.contracts.partnership.AgreementExpiring;
import io.boyuan.contracts.partnership.AgreementStarted;
import io.boyuan.contracts.partnership.AwardChanged;
import io.boyuan.contracts.partnership.CallCancelled;
import io.boyuan.contracts.partnership.CallExtended;
import io.boyuan.contracts.partnership.CallPublished;
import io.boyuan.contracts.partnership.MilestoneAnswered;
import io.boyuan.contracts.partnership.MilestoneDue;
import io.boyuan.contracts.partnership.ProposalDecided;
import io.boyuan.contracts.partnership.SpotAdoptionBegan;
import io.boyuan.contracts.partnership.SpotAdoptionEnded;
import io.boyuan.contracts.partnership.SpotInspectionFailed;
import io.boyuan.contracts.partnership.TeamChanged;
import io.boyuan.contracts.volunteer.AssignmentAsked;
import io.boyuan.contracts.volunteer.MatchFound;
import io.boyuan.contracts.volunteer.ServiceCorrected;
import io.boyuan.contracts.volunteer.ServiceVerified;
import io.boyuan.contracts.volunteer.ServiceVoided;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What webhooks are offered. What is between a service and a person, or a community and its own
 * people, is not among it.
 */
public final class EventTypes {

  static final List<EventType> ALL =
      List.of(
          ofMembers(ServiceVerified.TYPE, "成员的服务时长已核实。", "The service of a member was verified."),
          ofMembers(
              ServiceCorrected.TYPE,
              "已核实的服务时长被更正。",
              "The verified service of a member was corrected."),
          ofMembers(
              ServiceVoided.TYPE, "已核实的服务时长被撤销。", "The verified service of a member was voided."),
          ofMembers(
              AssignmentAsked.TYPE,
              "成员被询问能否服务某一调度单，或已有答复。",
              "A member is asked to serve a dispatch order, or the question has its answer."),
          concerned(
              MatchFound.TYPE,
              "供需目录中有与贵校相关的匹配。",
              "Something in the catalogue fits a need or resource of the university."),
          concerned(
              BookingChanged.TYPE, "以贵校名义的空间预约有变动。", "A booking in the university's name changed."),
          concerned(
              PointsChanged.TYPE, "贵校积分账户有变动。", "The points of the university's account changed."),
          concerned(
              PointsExpiring.TYPE, "贵校积分即将到期。", "Points of the university's account soon expire."),
          concerned(
              AgreementStarted.TYPE, "共建协议生效或恢复。", "An agreement came into force, or was resumed."),
          concerned(AgreementEnded.TYPE, "共建协议结束或中止。", "An agreement ended, or was suspended."),
          concerned(AgreementExpiring.TYPE, "共建协议即将到期。", "An agreement soon ends."),
          concerned(TeamChanged.TYPE, "团队信息或状态有变动。", "A team was registered, or changed."),
          concerned(SpotAdoptionBegan.TYPE, "团队开始认领点位。", "A team looks after a civility spot."),
          concerned(
              SpotAdoptionEnded.TYPE, "团队不再认领点位。", "A team looks after a civility spot no more."),
          concerned(
              SpotInspectionFailed.TYPE,
              "团队认领的点位检查未通过。",
              "A spot that a team looks after did not pass its inspection."),
          concerned(ProposalDecided.TYPE, "团队的微创投方案有了结果。", "The proposal of a team was decided."),
          concerned(AwardChanged.TYPE, "团队的立项有变动。", "The award of a team changed."),
          concerned(MilestoneDue.TYPE, "团队的里程碑即将到期。", "A milestone of a team is soon due."),
          concerned(MilestoneAnswered.TYPE, "团队的里程碑已有答复。", "A milestone of a team was answered."),
          publicly(CallPublished.TYPE, "微创投征集发布。", "A call for micro-ventures was published."),
          publicly(CallExtended.TYPE, "微创投征集延期。", "A call for micro-ventures was extended."),
          publicly(CallCancelled.TYPE, "微创投征集取消。", "A call for micro-ventures was cancelled."),
          publicly(CommunityDefined.TYPE, "社区新设或更名。", "A community was defined, or renamed."),
          publicly(
              SpaceClosed.TYPE,
              "空间在一段时间内关闭；受影响的预约只列贵校的。",
              "A space is closed for a while; of bookings it affects only the university's are named."));

  private static final Map<String, EventType> BY_NAME =
      ALL.stream().collect(Collectors.toMap(EventType::type, Function.identity()));

  private EventTypes() {}

  /**
   * The type of a name.
   *
   * @param name a CloudEvents type
   * @return empty when it is not offered
   */
  public static Optional<EventType> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /**
   * Whether webhooks may hear a type.
   *
   * @param name a CloudEvents type
   * @return true for those of the list
   */
  public static boolean isOffered(String name) {
    return BY_NAME.containsKey(name);
  }

  private static EventType ofMembers(String type, String zh, String en) {
    return new EventType(type, CONCERNED, true, zh, en);
  }

  private static EventType concerned(String type, String zh, String en) {
    return new EventType(type, CONCERNED, false, zh, en);
  }

  private static EventType publicly(String type, String zh, String en) {
    return new EventType(type, EVERYONE, false, zh, en);
  }
}
