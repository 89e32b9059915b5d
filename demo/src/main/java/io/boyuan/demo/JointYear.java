package io.boyuan.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * The joint activities of the year that the community reported: more than 60 in three lines. What
 * is there already is left as it is, so it can be run any number of times.
 */
public final class JointYear {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final String ACTIVITIES = "/api/partnership/v1/joint-activities";
  private static final String STAFF = "staff";

  private final Api api;
  private final Narrator narrator;
  private final ReferenceCommunity.Joint joint;
  private final String community;
  private final Clock clock;

  /**
   * A year.
   *
   * @param api the public API
   * @param narrator tells what is loaded
   * @param reference what was done, and where
   * @param clock which year it is
   */
  public JointYear(Api api, Narrator narrator, ReferenceCommunity reference, Clock clock) {
    this.api = api;
    this.narrator = narrator;
    this.joint = reference.joint();
    this.community = reference.structure().code();
    this.clock = clock;
  }

  /** Holds and closes what is not there yet. */
  public void run() {
    if (joint == null) {
      return;
    }
    narrator.chapter("一年的联建", "A year of doing things together");
    var known =
        api.as(null).all(ACTIVITIES + "?community=" + community).stream()
            .map(activity -> activity.get("names").get("zh").asText())
            .toList();
    int held = 0;
    for (var activity : joint.activities()) {
      long there = known.stream().filter(activity.names().zh()::equals).count();
      held += activity.daysAgo().size();
      activity.daysAgo().stream().skip(there).forEach(days -> hold(activity, days));
    }
    narrator.say("联建活动 " + held + " 次", held + " joint activities");
    int year = LocalDate.ofInstant(clock.instant(), ZONE).getYear();
    narrator.tell(
        "按条线、高校、月份的年度报告",
        "The year by line, university and month",
        api.as(STAFF)
            .get("/api/partnership/v1/joint-report?community=%s&year=%d".formatted(community, year))
            .expect(200));
  }

  private void hold(ReferenceCommunity.JointActivity activity, int daysAgo) {
    var day = LocalDate.ofInstant(clock.instant(), ZONE).minusDays(daysAgo);
    String path =
        ACTIVITIES
            + "/"
            + api.as(STAFF)
                .post(
                    ACTIVITIES,
                    Map.of(
                        "communityCode", community,
                        "line", activity.line(),
                        "names", activity.names(),
                        "purpose", activity.purpose(),
                        "place", activity.place(),
                        "startsAt", day + "T09:00:00+08:00",
                        "endsAt", day + "T11:30:00+08:00",
                        "partners", List.of(Map.of("universityCode", activity.university())),
                        "budget", List.of(Map.of("words", "活动物料", "plannedFen", activity.fen()))))
                .expect(201)
                .text("activity/id");
    api.as(STAFF)
        .post(path + "/holding", Map.of("participants", activity.participants()))
        .expect(200);
    api.as(STAFF)
        .upload(path + "/attachments?name=photo.png", "image/png", Pictures.plain())
        .expect(201);
    api.as(STAFF).post(path + "/closing", Map.of("outcome", activity.purpose())).expect(200);
  }
}
