package io.boyuan.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How an idea of students is funded: the community puts a challenge out, teams of two universities
 * propose, reviewers judge without seeing who, the better plan is awarded, paid for step by step,
 * and everybody reads what came of it. It is told once a day.
 */
public final class FundIdea {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final String API = "/api/partnership/v1";
  private static final String CALLS = API + "/calls";
  private static final String PROPOSALS = API + "/proposals";

  /** Enough for two teams to write and submit on a slow machine. */
  private static final Duration TO_DEADLINE = Duration.ofSeconds(15);

  private static final Duration DEADLINE_WITHIN = Duration.ofSeconds(60);
  private static final long BUDGET_FEN = 1_000_000;
  private static final long ASKED_FEN = 900_000;
  private static final long FIRST_FEN = 300_000;

  /** Belongs to the university of the second team. */
  private static final String REVIEWER_OF_A_PARTNER = "reviewer";

  private final Api api;
  private final Api.As staff;
  private final Api.As colleague;
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
  public FundIdea(Api api, Narrator narrator, String community, Clock clock) {
    this.api = api;
    this.staff = api.as("staff");
    this.colleague = api.as("staff3");
    this.narrator = narrator;
    this.community = community;
    this.clock = clock;
  }

  /** Tells the story, unless it was told today. */
  public void run() {
    narrator.chapter("微创投", "Micro-venture");
    if (wasToldToday()) {
      narrator.say("今天已演示过，成果如下", "It was told today already; this came of it");
      outcomes();
      return;
    }
    String call = called(challenge());
    var medical = new Team("coordinator2", "wmu-tcm");
    var business = new Team("coordinator3", "wzbc-charity");
    var teams =
        Map.of(
            proposed(call, medical, "楼外集中充电棚"), medical,
            proposed(call, business, "错峰充电积分"), business);
    invited(call);
    assigned(call);
    reviewed(call);
    String winner = decided(call);
    String award = awarded(winner);
    var team = teams.get(winner);
    for (JsonNode milestone : staff.get(API + "/awards/" + award + "/milestones").body()) {
      String path = API + "/milestones/" + milestone.get("id").asText();
      reached(path, team);
      paid(path);
    }
    published(award);
    outcomes();
  }

  private boolean wasToldToday() {
    return api.as(null).all(CALLS + "?community=" + community).stream()
        .anyMatch(call -> call.at("/title/zh").asText().equals(title()));
  }

  private String title() {
    return "微创投 " + today();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }

  private Instant in(Duration time) {
    return clock.instant().plus(time).truncatedTo(ChronoUnit.MILLIS);
  }

  private String challenge() {
    var challenge =
        narrator.tell(
            "社区把楼道充电列为治理难点",
            "The community puts out charging in stairwells as a challenge",
            staff
                .post(
                    API + "/challenges",
                    Map.of(
                        "communityCode",
                        community,
                        "title",
                        Map.of("zh", "楼道充电", "en", "Charging in stairwells"),
                        "problem",
                        "楼道里常年停放电动自行车充电",
                        "wanted",
                        "安全、居民愿意用、维护费用低的方案"))
                .expect(201));
    String id = challenge.text("id");
    staff.post(API + "/challenges/" + id + "/publication", null).expect(200);
    return id;
  }

  private String called(String challenge) {
    var plan = new HashMap<String, Object>();
    plan.put("communityCode", community);
    plan.put("title", Map.of("zh", title(), "en", "Micro-venture " + today()));
    plan.put("words", "面向共建高校团队征集治理方案");
    plan.put("challengeIds", List.of(challenge));
    plan.put(
        "dates",
        Map.of(
            "opensAt", in(Duration.ofMinutes(-1)).toString(),
            "deadline", in(TO_DEADLINE).toString(),
            "reviewUntil", in(Duration.ofDays(1)).toString()));
    plan.put("terms", terms());
    String id = staff.post(CALLS, plan).expect(201).text("id");
    narrator.tell(
        "发布征集：预算、评分标准、资格、双盲评审，发布后不变",
        "The call is published: budget, rubric, who may propose, double-blind; fixed from now on",
        staff.post(CALLS + "/" + id + "/publication", null).expect(200));
    return id;
  }

  private static Map<String, Object> terms() {
    return Map.of(
        "budget",
        Map.of("totalFen", BUDGET_FEN, "mostPerProposalFen", BUDGET_FEN, "partialFunding", false),
        "rubric",
        List.of(criterion("可行", "Feasible", 60), criterion("创新", "New", 40)),
        "eligibility",
        Map.of(
            "universities",
            List.of(),
            "fewestMembers",
            1,
            "mostMembers",
            8,
            "mostProposalsPerTeam",
            2),
        "review",
        Map.of(
            "reviewersPerProposal",
            2,
            "anonymity",
            "DOUBLE",
            "excludeOwnUniversity",
            true,
            "tieRules",
            List.of("HEAVIEST_CRITERION", "EARLIER_SUBMISSION")));
  }

  private static Map<String, Object> criterion(String zh, String en, int percent) {
    return Map.of("name", Map.of("zh", zh, "en", en), "weightPercent", percent, "mostPoints", 10);
  }

  /** The id of a proposal that was submitted. */
  private String proposed(String call, Team team, String title) {
    var member = api.as(team.user());
    var content =
        Map.of(
            "title",
            title,
            "summary",
            "把充电搬到楼外，并算清维护费用",
            "plan",
            "先摸清车辆，再选址试运行，最后移交物业",
            "budget",
            List.of(Map.of("item", "充电设施与标识", "fen", ASKED_FEN)),
            "members",
            List.of(Map.of("accountId", member.account(), "name", "队长", "task", "统筹与调研")));
    var begun =
        member
            .post(
                CALLS + "/" + call + "/proposals",
                Map.of("teamCode", team.code(), "content", content))
            .expect(201);
    String id = begun.text("proposal/id");
    narrator.tell(
        team.code() + " 团队在截止前提交方案",
        "The team " + team.code() + " submits a proposal before the deadline",
        member
            .with("If-Match", begun.etag())
            .post(PROPOSALS + "/" + id + "/submission", null)
            .expect(200));
    return id;
  }

  private void invited(String call) {
    invite(call, REVIEWER_OF_A_PARTNER, "wzbc");
    invite(call, "reviewer2", null);
    invite(call, "reviewer3", null);
    narrator.tell(
        "三位评审接受邀请；与方案同校的利益冲突由系统推定",
        "Three reviewers accept; who is of a proposal's university has a conflict, found by itself",
        staff.get(CALLS + "/" + call + "/conflicts").expect(200));
  }

  private void invite(String call, String user, String university) {
    var reviewer = api.as(user);
    var plan = new HashMap<String, Object>();
    plan.put("accountId", reviewer.account());
    plan.put("name", user);
    plan.put("universityCode", university);
    String id = staff.post(CALLS + "/" + call + "/reviewers", plan).expect(201).text("id");
    reviewer.post(API + "/review-invitations/" + id + "/acceptance", null).expect(204);
  }

  private void assigned(String call) {
    String balance = CALLS + "/" + call + "/assignments/balance";
    narrator.tell(
        "截止前不能分配评审",
        "Before the deadline nobody is assigned",
        staff.post(balance, null).expect(409));
    narrator.tell(
        "截止后均衡分配，避开利益冲突",
        "After it reviewers are assigned, evenly and past conflicts",
        Waiting.until(
                DEADLINE_WITHIN,
                () -> staff.post(balance, null),
                answer -> !answer.problem().equals("deadline-ahead"))
            .expect(200));
  }

  private void reviewed(String call) {
    for (String user : List.of(REVIEWER_OF_A_PARTNER, "reviewer2", "reviewer3")) {
      var reviewer = api.as(user);
      for (JsonNode mine : reviewer.all(API + "/reviews")) {
        if (mine.get("callId").asText().equals(call)) {
          review(reviewer, API + "/reviews/" + mine.get("id").asText());
        }
      }
    }
  }

  private void review(Api.As reviewer, String path) {
    var sheet =
        narrator.tell(
            reviewer.user() + " 看到匿名方案",
            reviewer.user() + " sees the proposal, without who wrote it",
            reviewer.get(path).expect(200));
    boolean isShed = sheet.text("proposal/title").contains("充电棚");
    var saved =
        reviewer
            .with("If-Match", sheet.etag())
            .put(
                path,
                Map.of(
                    "points", isShed ? List.of(9, 7) : List.of(6, 8),
                    "wordsForTeam", isShed ? "可行，请写明维护责任" : "有新意，执行难度较大",
                    "wordsForJury", "预算合理"))
            .expect(200);
    reviewer.with("If-Match", saved.etag()).post(path + "/submission", null).expect(200);
  }

  /** The id of the proposal that is funded. */
  private String decided(String call) {
    String ranking = CALLS + "/" + call + "/ranking";
    staff.post(ranking, Map.of()).expect(200);
    var ranked =
        narrator.tell(
            "标准化得分并排名，预算从高到低分配",
            "Scores are made comparable and ranked; the budget goes down the list",
            staff.get(ranking + "/proposals").expect(200));
    narrator.tell(
        "没有写明理由的结果不能公布",
        "Nothing is published without reasons",
        staff.post(ranking + "/publication", null).expect(409));
    var funded = new ArrayList<String>();
    for (JsonNode decision : ranked.at("items")) {
      String id = decision.get("proposalId").asText();
      boolean isFunded = decision.get("fundedFen").asLong() > 0;
      if (isFunded) {
        funded.add(id);
      }
      staff
          .post(
              PROPOSALS + "/" + id + "/decision/reasons",
              Map.of("reasons", isFunded ? "可行性得分最高，预算合理" : "有新意，本次预算不足"))
          .expect(200);
    }
    narrator.tell(
        "一次公布全部结果",
        "All decisions are published in one act",
        staff.post(ranking + "/publication", null).expect(200));
    narrator.tell(
        "任何人都可查看评选结果",
        "Anyone sees what is funded",
        api.as(null).get(CALLS + "/" + call + "/results").expect(200));
    return funded.getFirst();
  }

  private String awarded(String proposal) {
    return narrator
        .tell(
            "立项：合同、里程碑与每期付款",
            "It is awarded: a contract, milestones, and what is paid for each",
            staff
                .post(
                    PROPOSALS + "/" + proposal + "/award",
                    Map.of(
                        "contractNumber",
                        "WCT-" + today(),
                        "startsOn",
                        today().toString(),
                        "endsOn",
                        today().plusDays(180).toString(),
                        "milestones",
                        List.of(
                            milestone("选址报告", 30, FIRST_FEN),
                            milestone("试运行", 90, ASKED_FEN - FIRST_FEN))))
                .expect(201))
        .text("id");
  }

  private Map<String, Object> milestone(String title, int days, long fen) {
    return Map.of(
        "title",
        title,
        "expected",
        "报告一份",
        "dueOn",
        today().plusDays(days).toString(),
        "paymentFen",
        fen);
  }

  private void reached(String milestone, Team team) {
    narrator.tell(
        "团队提交里程碑报告",
        "The team reports that a milestone is reached",
        api.as(team.user()).post(milestone + "/report", Map.of("words", "已完成，报告附后")).expect(200));
    narrator.tell(
        "工作人员验收",
        "Staff accept it",
        staff.post(milestone + "/acceptance", Map.of("words", "验收通过")).expect(200));
  }

  private void paid(String milestone) {
    var asked = staff.post(milestone + "/payments", null).expect(201);
    String approval = API + "/award-payments/" + asked.text("id") + "/approval";
    narrator.tell(
        "申请人不能第一个批准付款",
        "Who asked for a payment does not approve it first",
        staff.post(approval, null).expect(409));
    colleague.post(approval, null).expect(200);
    narrator.tell("两人批准后付款", "Two approve, and it is paid", staff.post(approval, null).expect(200));
  }

  private void published(String award) {
    String path = API + "/awards/" + award;
    staff.post(path + "/completion", Map.of()).expect(200);
    var outcome =
        narrator.tell(
            "结项并公开成果",
            "It ends well, and what came of it is published",
            staff
                .post(
                    path + "/outcome",
                    Map.of(
                        "title", Map.of("zh", "楼外充电棚", "en", "Charging sheds outside"),
                        "words", "两处充电棚启用，楼道停车减少八成",
                        "wordsEn",
                            "Two charging sheds are in use; four in five left the stairwells"))
                .expect(201));
    staff
        .upload(
            API + "/outcomes/" + outcome.text("id") + "/attachments?name=shed.png",
            "image/png",
            Pictures.plain())
        .expect(201);
  }

  private void outcomes() {
    narrator.tell(
        "任何人都可查看成果页",
        "Anyone reads the page of outcomes",
        api.as(null).get(API + "/outcomes?community=" + community).expect(200));
  }

  /**
   * A team that proposes.
   *
   * @param user who acts for it
   * @param code its code
   */
  private record Team(String user, String code) {}
}
