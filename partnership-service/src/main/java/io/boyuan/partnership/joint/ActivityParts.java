package io.boyuan.partnership.joint;

import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What belongs to a joint activity: partners, budget, participants and minutes. */
@ApplicationScoped
class ActivityParts {

  private final Sql sql;

  @Inject
  ActivityParts(Sql sql) {
    this.sql = sql;
  }

  void replacePartners(UUID activityId, Collection<Partner> partners) {
    sql.change("delete from joint_partner where activity_id = ?", activityId);
    for (var partner : partners) {
      sql.change(
          "insert into joint_partner (activity_id, university_code, team_code) values (?, ?, ?)"
              + " on conflict do nothing",
          activityId,
          partner.universityCode(),
          partner.teamCode() == null ? "" : partner.teamCode());
    }
  }

  void replaceBudget(UUID activityId, List<BudgetLine> budget) {
    sql.change("delete from joint_budget_line where activity_id = ?", activityId);
    for (int i = 0; i < budget.size(); i++) {
      sql.change(
          "insert into joint_budget_line (activity_id, position, words, planned_fen)"
              + " values (?, ?, ?, ?)",
          activityId,
          i + 1,
          budget.get(i).words(),
          budget.get(i).plannedFen());
    }
  }

  void spend(UUID activityId, List<Long> spentFen) {
    for (int i = 0; i < spentFen.size(); i++) {
      sql.change(
          "update joint_budget_line set spent_fen = ? where activity_id = ? and position = ?",
          spentFen.get(i),
          activityId,
          i + 1);
    }
  }

  void replaceParticipants(UUID activityId, Map<ParticipantKind, Integer> participants) {
    sql.change("delete from joint_participants where activity_id = ?", activityId);
    participants.forEach(
        (kind, people) ->
            sql.change(
                "insert into joint_participants (activity_id, kind, people) values (?, ?, ?)",
                activityId,
                kind,
                people));
  }

  List<ActivityDetail.Spending> budget(UUID activityId) {
    return sql.list(
        "select words, planned_fen, spent_fen from joint_budget_line where activity_id = ?"
            + " order by position",
        row ->
            new ActivityDetail.Spending(
                row.text("words"), row.bigNumber("planned_fen"), row.bigNumber("spent_fen")),
        activityId);
  }

  List<Partner> partners(UUID activityId) {
    return sql.list(
        "select university_code, nullif(team_code, '') as team_code from joint_partner"
            + " where activity_id = ? order by university_code, joint_partner.team_code",
        row -> new Partner(row.text("university_code"), row.text("team_code")),
        activityId);
  }

  Map<ParticipantKind, Integer> participants(UUID activityId) {
    var participants = new EnumMap<ParticipantKind, Integer>(ParticipantKind.class);
    sql.each(
        "select kind, people from joint_participants where activity_id = ?",
        row -> participants.put(row.constant("kind", ParticipantKind.class), row.number("people")),
        activityId);
    return participants;
  }

  /** Served by joint_service_activity. */
  long minutes(UUID volunteerActivityId, String community) {
    return volunteerActivityId == null
        ? 0
        : sql.first(
                "select coalesce(sum(minutes), 0) as minutes from joint_service"
                    + " where volunteer_activity_id = ? and community_code = ? and not voided",
                row -> row.bigNumber("minutes"),
                volunteerActivityId,
                community)
            .orElse(0L);
  }
}
