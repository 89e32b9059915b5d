package io.boyuan.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * How a party member who works at a university serves where they live: reports to the community, is
 * confirmed, claims a duty post, and is on the one-day duty roster of next month. What stands
 * already is shown as it stands, so it can be told any number of times.
 */
public final class ServeAsMember {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final String API = "/api/grid/v1";
  private static final String POSTS = API + "/duty-posts";
  private static final String POST = "独居老人入户走访";

  private final Api.As teacher;
  private final Api.As staff;
  private final Narrator narrator;
  private final String community;
  private final Clock clock;

  /**
   * A story.
   *
   * @param api the public API
   * @param narrator who tells it
   * @param community code of the community it happens in
   * @param clock when it happens
   */
  public ServeAsMember(Api api, Narrator narrator, String community, Clock clock) {
    this.teacher = api.as("teacher");
    this.staff = api.as("staff");
    this.narrator = narrator;
    this.community = community;
    this.clock = clock;
  }

  /** Tells the story, from where it stands. */
  public void run() {
    narrator.chapter("党员服务", "Party members serve");
    reported();
    claimed(published());
    onDuty();
  }

  private void reported() {
    var membership =
        membership()
            .orElseGet(
                () ->
                    narrator
                        .tell(
                            "教师向社区报到（双报到）；单位与支部加密存储",
                            "A teacher reports to the community; employer and branch are sealed",
                            teacher
                                .post(
                                    API + "/party-memberships",
                                    Map.of(
                                        "communityCode", community,
                                        "employer", "温州大学",
                                        "branch", "数理学院教工党支部"))
                                .expect(201))
                        .body());
    if (membership.get("status").asText().equals("REPORTED")) {
      narrator.tell(
          "社区工作人员确认，此后只见脱敏信息",
          "Staff confirm, and see the rest masked",
          staff
              .post(API + "/party-members/" + membership.get("id").asText() + "/confirmation", null)
              .expect(200));
    }
  }

  /** The one that stands, or waits for staff. */
  private Optional<JsonNode> membership() {
    for (JsonNode each : teacher.get(API + "/party-memberships").expect(200).body()) {
      String status = each.get("status").asText();
      if (each.get("communityCode").asText().equals(community)
          && (status.equals("REPORTED") || status.equals("CONFIRMED"))) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private String published() {
    var there =
        staff.all(POSTS + "?community=" + community).stream()
            .filter(post -> post.at("/names/zh").asText().equals(POST))
            .findFirst();
    if (there.isPresent()) {
      return there.get().get("id").asText();
    }
    return narrator
        .tell(
            "社区在微网格发布服务岗位",
            "The community publishes a post in a micro-grid",
            staff
                .post(
                    POSTS,
                    Map.of(
                        "communityCode",
                        community,
                        "microGridCode",
                        "micro-01",
                        "names",
                        Map.of("zh", POST, "en", "Visits to elderly people who live alone"),
                        "duties",
                        "每周入户走访一次",
                        "dutiesEn",
                        "Visits once a week",
                        "places",
                        3,
                        "minutes",
                        60,
                        "servesFrom",
                        today().toString()))
                .expect(201))
        .text("id");
  }

  private void claimed(String post) {
    boolean isHeld =
        teacher.all(API + "/my-duty-posts").stream()
            .anyMatch(
                claim ->
                    claim.at("/post/id").asText().equals(post) && claim.path("endedAt").isNull());
    if (!isHeld) {
      narrator.tell(
          "教师认领岗位",
          "The teacher claims it",
          teacher.post(POSTS + "/" + post + "/claim", null).expect(201));
    }
  }

  private void onDuty() {
    String rosters = API + "/communities/" + community + "/duty-rosters";
    var plan =
        Map.of(
            "month",
            YearMonth.from(today()).plusMonths(1).toString(),
            "perDay",
            1,
            "startsAt",
            "09:00",
            "minutes",
            480,
            "content",
            "党员一日值班");
    var drawn =
        narrator.tell(
            "编排下月一日值班表：工作日每天一人，公平轮流；已发布的不再改动",
            "Next month's duties are drawn up, fairly; what is published stays",
            staff.post(rosters, plan));
    if (drawn.problem().equals("roster-published")) {
      narrator.say("下月值班表已发布", "Next month's roster is published already");
    } else {
      narrator.tell(
          "发布值班表",
          "and published",
          staff
              .post(API + "/duty-rosters/" + drawn.expect(201).text("id") + "/publication", null)
              .expect(200));
    }
    narrator.tell(
        "教师查看自己的值班",
        "The teacher sees their duties",
        teacher.get(API + "/my-duties?limit=3").expect(200));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }
}
