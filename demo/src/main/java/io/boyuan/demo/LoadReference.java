package io.boyuan.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Loads the reference community through the public API, as its staff and coordinators would. What
 * is there already is left as it is, so it can be run any number of times.
 */
public final class LoadReference {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final String STAFF = "staff";
  private static final String BOUNDARIES_SINCE = "2026-01-01";
  private static final String COORDINATOR = "coordinator";

  private final Api api;
  private final Narrator narrator;
  private final ReferenceCommunity reference;
  private final Clock clock;

  /**
   * A loader.
   *
   * @param api the public API
   * @param narrator tells what is loaded
   * @param reference what to load
   * @param clock which month it is
   */
  public LoadReference(Api api, Narrator narrator, ReferenceCommunity reference, Clock clock) {
    this.api = api;
    this.narrator = narrator;
    this.reference = reference;
    this.clock = clock;
  }

  /** Loads everything. */
  public void run() {
    narrator.chapter("参考社区", "The reference community");
    structure();
    if (reference.teams() != null) {
      String community = reference.structure().code();
      new LoadTeams(api, narrator, reference.teams(), community).run();
    }
    partners();
    spaces();
    scoringRules();
    shifts();
  }

  private void structure() {
    var structure = reference.structure();
    String community = "/api/grid/v1/communities/" + structure.code();
    defined(community, Map.of("streetCode", structure.street(), "names", structure.names()));
    int microGrids = 0;
    for (var grid : structure.grids()) {
      defined(community + "/grids/" + grid.code(), Map.of("names", grid.names()));
      for (var microGrid : grid.microGrids()) {
        microGrids++;
        defined(
            community + "/micro-grids/" + microGrid.code(),
            Map.of("gridCode", grid.code(), "names", microGrid.names()));
      }
    }
    int grids = structure.grids().size();
    narrator.say(
        structure.names().zh() + "：" + grids + " 个网格，" + microGrids + " 个微网格",
        structure.names().en() + ": " + grids + " grids, " + microGrids + " micro-grids");
    boundaries(community);
    addresses(community);
  }

  /** What staff have drawn since stays as they drew it. */
  private void boundaries(String community) {
    boolean isDrawn = api.as(null).get(community + "/boundary").status() == 200;
    if (reference.boundaries() != null && !isDrawn) {
      api.as(STAFF)
          .put(community + "/boundaries?validFrom=" + BOUNDARIES_SINCE, reference.boundaries())
          .expect(200);
      narrator.say("边界已划定", "The boundaries are drawn");
    }
  }

  private void addresses(String community) {
    boolean areKnown =
        !api.as(null).get(community + "/addresses?limit=1").expect(200).at("items").isEmpty();
    if (reference.addresses() != null && !areKnown) {
      api.as(STAFF).bring(community + "/addresses/imports", reference.addresses()).expect(200);
      narrator.say("地址已登记", "The addresses are known");
    }
  }

  private void partners() {
    String base = "/api/partnership/v1";
    int teams = 0;
    for (var university : reference.partners().universities()) {
      defined(base + "/universities/" + university.code(), Map.of("names", university.names()));
      var agreement = university.agreement();
      defined(
          base + "/agreements/" + agreement.number(),
          Map.of(
              "communityCode", reference.structure().code(),
              "universityCode", university.code(),
              "validFrom", agreement.validFrom(),
              "validUntil", agreement.validUntil(),
              "reason", "系统启用前已签署纸质协议"));
      inForce(base + "/agreements/" + agreement.number());
      for (var team : university.teams()) {
        teams++;
        defined(
            base + "/teams/" + team.code(),
            Map.of("universityCode", university.code(), "names", team.names()));
      }
    }
    int universities = reference.partners().universities().size();
    narrator.say(
        universities + " 所高校、" + teams + " 支团队签有共建协议",
        universities + " universities and " + teams + " teams under agreement");
  }

  /** With its scan, once. */
  private void inForce(String agreement) {
    var read = api.as(STAFF).get(agreement).expect(200);
    if (read.text("agreement/status").equals("RECORDED")) {
      api.as(STAFF)
          .upload(agreement + "/attachments?name=scan.png", "image/png", Pictures.plain())
          .expect(201);
      api.as(STAFF).post(agreement + "/entry-into-force", Map.of()).expect(200);
    }
  }

  private void defined(String path, Object body) {
    var answer = api.as(STAFF).put(path, body);
    if (answer.status() != 201) {
      answer.expect(200);
    }
  }

  private void spaces() {
    String path = "/api/booking/v1/spaces";
    String community = reference.structure().code();
    var known = all(path + "?community=" + community, space -> space.get("code").asText());
    for (var space : reference.spaces().spaces()) {
      if (!known.contains(space.code())) {
        api.as(STAFF)
            .post(path, planOf(space, community), "demo-space-" + space.code())
            .expect(201);
      }
    }
    int count = reference.spaces().spaces().size();
    narrator.say(count + " 个共享空间", count + " shared spaces");
  }

  private static Map<String, Object> planOf(ReferenceCommunity.Space space, String community) {
    var hours =
        IntStream.rangeClosed(1, 7)
            .mapToObj(day -> Map.of("day", day, "opens", space.opens(), "closes", space.closes()))
            .toList();
    var plan = new HashMap<String, Object>();
    plan.put("code", space.code());
    plan.put("communityCode", community);
    plan.put("kind", space.kind());
    plan.put("name", space.names().zh());
    plan.put("nameEn", space.names().en());
    plan.put("capacity", space.capacity());
    plan.put("pointsPerHour", space.pointsPerHour());
    plan.put("openingHours", hours);
    plan.put("seating", space.seating());
    plan.put("accessible", space.accessible());
    plan.put("rules", space.rules());
    return plan;
  }

  private void scoringRules() {
    String path = "/api/booking/v1/scoring-rules";
    String community = reference.structure().code();
    var known =
        all(path, rule -> rule.get("communityCode").asText() + "/" + rule.get("category").asText());
    for (var rule : reference.points().scoringRules()) {
      if (!known.contains(community + "/" + rule.category())) {
        api.as(STAFF)
            .post(
                path,
                Map.of(
                    "communityCode", community,
                    "category", rule.category(),
                    "pointsPerHour", rule.pointsPerHour(),
                    "validFrom", rule.validFrom()),
                "demo-rule-" + rule.category())
            .expect(201);
      }
    }
    int count = reference.points().scoringRules().size();
    narrator.say(count + " 条赋分规则", count + " scoring rules");
  }

  private void shifts() {
    String path = "/api/volunteer/v1/activities";
    String community = reference.structure().code();
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
    String month = YearMonth.from(today.plusDays(1)).toString();
    var known = all(path + "?community=" + community, activity -> activity.get("title").asText());
    int count = 0;
    for (var activity : reference.shifts().activities()) {
      String title = activity.title() + " " + month;
      var shifts = shiftsOf(activity, today);
      count += shifts.size();
      if (!known.contains(title)) {
        api.as(COORDINATOR)
            .post(
                path,
                planOf(activity, title, community, shifts),
                "demo-activity-" + title.hashCode())
            .expect(201);
      }
    }
    narrator.say("未来一个月 " + count + " 个班次", count + " shifts over a month");
  }

  private List<Map<String, String>> shiftsOf(
      ReferenceCommunity.Activity activity, LocalDate today) {
    var shifts = new ArrayList<Map<String, String>>();
    for (int day = 1; day <= reference.shifts().days(); day++) {
      LocalDate date = today.plusDays(day);
      if (activity.weekdays().contains(date.getDayOfWeek().getValue())) {
        var start = ZonedDateTime.of(date, LocalTime.parse(activity.starts()), ZONE);
        shifts.add(
            Map.of(
                "startsAt", written(start),
                "endsAt", written(start.plusMinutes(activity.minutes()))));
      }
    }
    return shifts;
  }

  private static String written(ZonedDateTime time) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
  }

  private static Map<String, Object> planOf(
      ReferenceCommunity.Activity activity,
      String title,
      String community,
      List<Map<String, String>> shifts) {
    return Map.of(
        "title", title,
        "category", activity.category(),
        "communityCode", community,
        "place", activity.place(),
        "posts",
            List.of(
                Map.of(
                    "name", activity.post(),
                    "category", activity.category(),
                    "capacity", activity.capacity(),
                    "shifts", shifts)));
  }

  private Set<String> all(String path, Function<JsonNode, String> key) {
    return api.as(null).all(path).stream().map(key).collect(Collectors.toSet());
  }
}
