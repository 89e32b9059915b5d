package io.boyuan.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a volunteer station does all year: it trains, recruits, plans shifts that recur, matches
 * what is wanted with what can be given, counts hours by two persons' word, thanks and proves. It
 * is told once a day.
 */
public final class RunStation {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final String API = "/api/volunteer/v1";
  private static final String SHIFTS = API + "/shifts/";

  private final Api api;
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
  public RunStation(Api api, Narrator narrator, String community, Clock clock) {
    this.api = api;
    this.narrator = narrator;
    this.community = community;
    this.clock = clock;
  }

  /** Tells the story, unless it was told today. */
  public void run() {
    narrator.chapter("志愿者驿站", "The volunteer station");
    if (wasToldToday()) {
      narrator.say("今天已演示过", "It was told today already");
      return;
    }
    String training = trained();
    recruited();
    saidWhatItCan();
    String shift = plannedAgainAndAgain(training);
    signedUpByTheRules(training, shift);
    matched();
    entered();
    helped();
    talents();
    proved();
  }

  private boolean wasToldToday() {
    return api.as(null)
        .get(API + "/activities?community=" + community + "&limit=50")
        .expect(200)
        .at("items")
        .findValuesAsText("title")
        .contains(title());
  }

  private String title() {
    return "垃圾分类督导 " + today();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }

  private Instant inDaysAt(int days, int hour) {
    return today().plusDays(days).atTime(hour, 0).atZone(ZONE).toInstant();
  }

  private String trained() {
    var training =
        narrator.tell(
            "社区开设由第三方机构讲授的志愿礼仪培训，有效期 12 个月",
            "The community offers a training in etiquette by an outside adviser, good for 12 months",
            api.as("staff")
                .post(
                    API + "/trainings",
                    Map.of(
                        "communityCode", community,
                        "title", "志愿服务礼仪",
                        "titleEn", "Volunteer etiquette",
                        "kind", "ETIQUETTE",
                        "adviser", "温州晨曦社会工作服务中心",
                        "validMonths", 12))
                .expect(201));
    return training.text("id");
  }

  private void recruited() {
    var outcome =
        narrator.tell(
            "高校程序批量导入学生名单：坏行指明行、列与原因",
            "A university's coordinator brings a list of students; a bad line is named",
            api.as("coordinator")
                .bring(
                    API + "/organizations/wzu/member-imports?onBadLines=SKIP",
                    "姓名,学号\n陈晨,%s\n,20260002\n"
                        .formatted(UUID.randomUUID().toString().substring(0, 8)))
                .expect(200));
    narrator.tell(
        "学生凭邀请码加入",
        "The student accepts with the code",
        api.as("volunteer6")
            .post(
                API + "/memberships/acceptances/" + outcome.text("invited/0/invitationCode"),
                null));
  }

  private void saidWhatItCan() {
    narrator.tell(
        "协调员说明团队会做什么",
        "The coordinator says what a team can do",
        api.as("coordinator")
            .put(
                API + "/teams/wzu-civility/skills",
                Map.of("skills", List.of("elderly-care", "first-aid")))
            .expect(200));
  }

  private String plannedAgainAndAgain(String training) {
    var plan =
        Map.of(
            "title", title(),
            "category", "ENVIRONMENT_HYGIENE",
            "communityCode", community,
            "place", Map.of("name", "东区垃圾房", "lat", 27.9265, "lng", 120.6951),
            "rules", Map.of("withdrawUntilMinutes", 120, "checkInRadiusMeters", 300),
            "posts",
                List.of(
                    Map.of(
                        "name",
                        "督导员",
                        "capacity",
                        1,
                        "requirements",
                        Map.of("trainings", List.of(training)),
                        "recurrence",
                        Map.of(
                            "rrule",
                            "FREQ=WEEKLY;COUNT=8",
                            "firstStartsAt",
                            inDaysAt(20, 7).toString(),
                            "minutes",
                            60,
                            "holidays",
                            "SKIP"))));
    var planned =
        narrator.tell(
            "协调员发布每周督导，节假日顺延不排",
            "The coordinator plans supervision every week, but for holidays",
            api.as("coordinator").post(API + "/activities", plan).expect(201));
    return planned.text("posts/0/shifts/0/id");
  }

  private void signedUpByTheRules(String training, String shift) {
    narrator.tell(
        "没有培训的志愿者不能报名",
        "Who lacks the training is refused, by name",
        api.as("volunteer7").post(SHIFTS + shift + "/sign-ups", null).expect(409));
    for (String user : List.of("volunteer7", "volunteer8")) {
      api.as("staff")
          .post(
              API + "/trainings/" + training + "/completions",
              Map.of(
                  "volunteerId",
                  api.as(user).account(),
                  "volunteerName",
                  user,
                  "completedOn",
                  today().toString(),
                  "reason",
                  "线下培训已完成",
                  "evidence",
                  "签到表"))
          .expect(201);
    }
    var first =
        narrator.tell(
            "完成培训后报名成功",
            "After the training the volunteer has a place",
            api.as("volunteer7").post(SHIFTS + shift + "/sign-ups", null).expect(201));
    var second =
        narrator.tell(
            "名额已满，后来者候补",
            "The next one waits",
            api.as("volunteer8").post(SHIFTS + shift + "/sign-ups", null).expect(201));
    api.as("volunteer7").delete(API + "/sign-ups/" + first.text("id")).expect(204);
    narrator.tell(
        "前者取消，候补者递补",
        "The first withdraws, and who waited has the place",
        api.as("volunteer8").get(API + "/sign-ups/" + second.text("id")).expect(200));
    var read = api.as(null).get(SHIFTS + shift).expect(200);
    narrator.tell(
        "台风来临，协调员取消这一班次，已报名者收到通知",
        "A typhoon comes: the coordinator cancels this shift, and who signed up is told",
        api.as("coordinator")
            .post(SHIFTS + read.text("id") + "/cancellation", Map.of("reason", "台风预警"))
            .expect(200));
  }

  private void matched() {
    var window = Map.of("from", inDaysAt(10, 9).toString(), "to", inDaysAt(10, 11).toString());
    var need =
        api.as("staff")
            .post(
                API + "/needs",
                Map.of(
                    "communityCode",
                    community,
                    "title",
                    "独居老人义诊陪同",
                    "description",
                    "陪同就诊、代取药品",
                    "category",
                    "COMMUNITY_SERVICE",
                    "skills",
                    List.of("elderly-care"),
                    "audience",
                    List.of("SENIORS"),
                    "windows",
                    List.of(window),
                    "quantity",
                    2))
            .expect(201)
            .text("id");
    narrator.tell(
        "社区发布需求",
        "The community publishes what is wanted",
        api.as("staff").post(API + "/needs/" + need + "/publication", null).expect(200));
    narrator.tell(
        "两个字就能搜到",
        "Two characters find it",
        api.as(null).get(API + "/needs?q=" + "%E4%B9%89%E8%AF%8A" + "&limit=1").expect(200));
    narrator.tell(
        "系统给出可对接的资源与团队，并说明得分理由",
        "What and who could help, with the reasons for the score",
        api.as("staff").get(API + "/needs/" + need + "/matches").expect(200));
  }

  private void entered() {
    var start = clock.instant().minus(Duration.ofMinutes(1));
    String shift =
        api.as("coordinator")
            .post(
                API + "/activities",
                Map.of(
                    "title",
                    "夜间安全巡逻",
                    "category",
                    "CIVILITY_PATROL",
                    "communityCode",
                    community,
                    "posts",
                    List.of(
                        Map.of(
                            "name",
                            "巡逻员",
                            "capacity",
                            5,
                            "shifts",
                            List.of(
                                Map.of(
                                    "startsAt", start.toString(),
                                    "endsAt", start.plus(Duration.ofHours(1)).toString()))))))
            .expect(201)
            .text("posts/0/shifts/0/id");
    api.as("volunteer9").post(SHIFTS + shift + "/sign-ups", null).expect(201);
    narrator.tell(
        "班次未结束，不能补录",
        "What is not over is not entered by hand",
        api.as("coordinator")
            .post(
                SHIFTS + shift + "/attendance-entries",
                Map.of(
                    "volunteerIds",
                    List.of(api.as("volunteer9").account()),
                    "evidence",
                    "纸质签到表第 1 页"))
            .expect(409));
  }

  private void helped() {
    var post =
        narrator.tell(
            "居民求助：修一盏灯",
            "A resident asks for help with a lamp",
            api.as("resident")
                .post(
                    API + "/help-posts",
                    Map.of(
                        "kind", "REQUEST",
                        "communityCode", community,
                        "title", "楼道灯坏了",
                        "words", "三楼楼道灯不亮，求帮忙更换",
                        "category", "REPAIR",
                        "minutes", 30))
                .expect(201));
    String path = API + "/help-posts/" + post.text("id");
    narrator.tell(
        "志愿者接单",
        "A volunteer takes it",
        api.as("volunteer10").post(path + "/acceptance", null).expect(200));
    api.as("volunteer10").put(path + "/confirmation", Map.of("minutes", 30)).expect(200);
    narrator.tell(
        "双方确认，按较短时长计入",
        "Both confirm; the shorter time counts",
        api.as("resident").put(path + "/confirmation", Map.of("minutes", 25)).expect(200));
  }

  private void talents() {
    narrator.tell(
        "每月 15 日达人服务日有哪些达人",
        "Who takes part in Talent Service Day, on the 15th",
        api.as(null)
            .get(
                API
                    + "/talent-service-days/"
                    + YearMonth.from(today()).plusMonths(1)
                    + "?community="
                    + community)
            .expect(200));
  }

  private void proved() {
    narrator.tell(
        "志愿者的时长与星级",
        "The volunteer's hours and stars",
        api.as("volunteer10").get(API + "/me/standing").expect(200));
    var proof =
        narrator.tell(
            "志愿者开具服务证明",
            "The volunteer has a proof of service made",
            api.as("volunteer10")
                .post(
                    API + "/proofs",
                    Map.of("from", today().minusDays(365).toString(), "to", today().toString()))
                .expect(201));
    narrator.tell(
        "任何人凭验证码查验，姓名只显示姓氏",
        "Anyone verifies it by its code; of the name only the family name is shown",
        api.as(null).get(API + "/proofs/" + proof.text("code")).expect(200));
    narrator.tell(
        "社区按类别统计服务",
        "The community's service by category",
        api.as("staff").get(API + "/statistics?by=CATEGORY&community=" + community).expect(200));
  }
}
