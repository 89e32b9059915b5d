package io.boyuan.partnership;

import static io.boyuan.partnership.PartnershipWorld.API;
import static io.boyuan.partnership.PartnershipWorld.aCode;
import static io.boyuan.partnership.PartnershipWorld.as;
import static io.boyuan.partnership.PartnershipWorld.today;

import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A small language in which tests tell of micro-ventures. Each has a community of its own. */
final class VentureWorld {

  static final String CHALLENGES = API + "/challenges";
  static final String CALLS = API + "/calls";
  static final String PROPOSALS = API + "/proposals";
  static final String REVIEWS = API + "/reviews";
  static final String AWARDS = API + "/awards";
  static final String MILESTONES = API + "/milestones";
  static final String PAYMENTS = API + "/award-payments";

  private final Tokens tokens;
  private final PartnershipWorld world;
  final String community;

  VentureWorld(Tokens tokens, String community) {
    this.tokens = tokens;
    this.world = new PartnershipWorld(tokens);
    this.community = community;
  }

  VentureWorld(Tokens tokens) {
    this(tokens, aCode());
  }

  static Instant now() {
    return Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.MILLIS);
  }

  static Instant inDays(int days) {
    return now().plus(Duration.ofDays(days));
  }

  TestCaller staff() {
    return world.staffOf(community);
  }

  TestCaller colleague() {
    return tokens
        .caller("colleague-" + community)
        .withRoles("community-staff")
        .inCommunities(community);
  }

  /** Who asks for payments, so that others can approve them. */
  TestCaller accountant() {
    return tokens
        .caller("accountant-" + community)
        .withRoles("community-staff")
        .inCommunities(community);
  }

  /** Somebody of a team who works for the community too. */
  TestCaller alsoStaff(Team team) {
    return team.member().withRoles("volunteer", "community-staff").inCommunities(community);
  }

  TestCaller otherStaff() {
    return world.staffOf(aCode());
  }

  /** A team under an agreement with the community, and somebody of it. */
  Team aTeam() {
    return aTeamOf(aPartner());
  }

  String aPartner() {
    String university = world.aUniversity();
    world.anAgreement(community, university, "2020-01-01", "2120-12-31");
    return university;
  }

  Team aTeamOf(String university) {
    String code = world.aTeamOf(university);
    return new Team(
        code, university, tokens.caller("student-" + code).withRoles("volunteer").inTeams(code));
  }

  Team aTeamWithoutAgreement() {
    return aTeamOf(world.aUniversity());
  }

  TestCaller aReviewer(String university) {
    return tokens
        .caller("reviewer-" + UUID.randomUUID())
        .withRoles("reviewer")
        .inOrganizations(university);
  }

  String aChallenge() {
    String id = created(as(staff()).body(challenge()).post(CHALLENGES));
    as(staff()).post(CHALLENGES + "/" + id + "/publication").then().statusCode(200);
    return id;
  }

  Map<String, Object> challenge() {
    return map(
        "communityCode",
        community,
        "title",
        names("楼道充电"),
        "problem",
        "楼道里停放电动自行车",
        "wanted",
        "安全又便宜的充电");
  }

  /** A plan that opened yesterday, has ten days to the deadline and ten more for reviews. */
  Map<String, Object> call() {
    return map(
        "communityCode",
        community,
        "title",
        names("微创投"),
        "words",
        "面向高校团队征集",
        "challengeIds",
        List.of(aChallenge()),
        "dates",
        dates(inDays(-1), inDays(10), inDays(20)),
        "terms",
        terms());
  }

  static Map<String, Object> dates(Instant opens, Instant deadline, Instant reviewUntil) {
    return map(
        "opensAt", opens.toString(),
        "deadline", deadline.toString(),
        "reviewUntil", reviewUntil.toString());
  }

  /** 30,000 yuan, two criteria of 60 and 40 percent, one to eight members, double-blind. */
  static Map<String, Object> terms() {
    return map(
        "budget",
        map("totalFen", 3_000_000, "mostPerProposalFen", 2_000_000, "partialFunding", true),
        "rubric",
        List.of(criterion("可行", 60), criterion("创新", 40)),
        "eligibility",
        map(
            "universities",
            List.of(),
            "fewestMembers",
            1,
            "mostMembers",
            8,
            "mostProposalsPerTeam",
            2),
        "review",
        map(
            "reviewersPerProposal",
            2,
            "anonymity",
            "DOUBLE",
            "excludeOwnUniversity",
            true,
            "tieRules",
            List.of("HEAVIEST_CRITERION", "EARLIER_SUBMISSION")));
  }

  private static Map<String, Object> criterion(String name, int weight) {
    return map("name", names(name), "weightPercent", weight, "mostPoints", 10);
  }

  String aDraft(Map<String, Object> call) {
    return created(as(staff()).body(call).post(CALLS));
  }

  String published(Map<String, Object> call) {
    String id = aDraft(call);
    as(staff()).post(CALLS + "/" + id + "/publication").then().statusCode(200);
    return id;
  }

  String aCall() {
    return published(call());
  }

  static Map<String, Object> proposal(TestCaller member, long fen) {
    return map(
        "title", "充电棚改造",
        "summary", "把充电搬到楼外",
        "plan", "先摸清车辆，再选址试运行",
        "budget", List.of(map("item", "充电桩", "fen", fen)),
        "members", List.of(map("accountId", member.id(), "name", "王小明", "task", "调研")));
  }

  static Response begin(Team team, String call, Map<String, Object> content) {
    return as(team.member())
        .body(map("teamCode", team.code(), "content", content))
        .post(CALLS + "/" + call + "/proposals");
  }

  static String begun(Team team, String call) {
    return begin(team, call, proposal(team.member(), 900_000))
        .then()
        .statusCode(201)
        .extract()
        .path("proposal.id");
  }

  static Response submit(Team team, String proposal) {
    return as(team.member())
        .header("If-Match", "*")
        .post(PROPOSALS + "/" + proposal + "/submission");
  }

  static String submitted(Team team, String call, long fen) {
    String id =
        begin(team, call, proposal(team.member(), fen))
            .then()
            .statusCode(201)
            .extract()
            .path("proposal.id");
    submit(team, id).then().statusCode(200);
    return id;
  }

  static String submitted(Team team, String call) {
    return submitted(team, call, 900_000);
  }

  /** Somebody who was asked to review and accepted. */
  String accepted(String call, TestCaller reviewer) {
    String id =
        created(
            as(staff())
                .body(map("accountId", reviewer.id(), "name", "陈老师"))
                .post(CALLS + "/" + call + "/reviewers"));
    as(reviewer).post(API + "/review-invitations/" + id + "/acceptance").then().statusCode(204);
    return id;
  }

  Response balance(String call) {
    return as(staff()).post(CALLS + "/" + call + "/assignments/balance");
  }

  static void review(TestCaller reviewer, String review, int first, int second) {
    as(reviewer)
        .header("If-Match", "*")
        .body(reviewPlan(Arrays.asList(first, second), "值得一试"))
        .put(REVIEWS + "/" + review)
        .then()
        .statusCode(200);
    as(reviewer)
        .header("If-Match", "*")
        .post(REVIEWS + "/" + review + "/submission")
        .then()
        .statusCode(200);
  }

  static Map<String, Object> reviewPlan(List<Integer> points, String forTeam) {
    return map("points", points, "wordsForTeam", forTeam, "wordsForJury", "维护费用偏高");
  }

  /** The review of a proposal that is a reviewer's. */
  String reviewOf(String call, String proposal, String reviewerId) {
    return as(staff())
        .get(CALLS + "/" + call + "/reviews?limit=200")
        .then()
        .statusCode(200)
        .extract()
        .path(
            "items.find { it.proposalId == '%s' && it.reviewerId == '%s' }.review.id"
                .formatted(proposal, reviewerId));
  }

  Response rank(String call, Map<String, Object> plan) {
    return as(staff()).body(plan).post(CALLS + "/" + call + "/ranking");
  }

  Response reopen(String review) {
    return as(staff()).body(map("reason", "评语过短")).post(REVIEWS + "/" + review + "/reopening");
  }

  Response drop(String review) {
    return as(staff())
        .body(map("reason", "换人"))
        .post(API + "/review-assignments/" + review + "/ending");
  }

  void reason(String proposal) {
    as(staff())
        .body(map("reasons", "方案可行"))
        .post(PROPOSALS + "/" + proposal + "/decision/reasons")
        .then()
        .statusCode(200);
  }

  Response publishDecision(String call) {
    return as(staff()).post(CALLS + "/" + call + "/ranking/publication");
  }

  /** A proposal that was reviewed and funded in full. */
  String funded(Team team, long fen) {
    String call = published(with(call(), "terms.review.reviewersPerProposal", 1));
    String proposal = submitted(team, call, fen);
    var reviewer = aReviewer("elsewhere");
    String reviewerId = accepted(call, reviewer);
    MovableClock.at(
        inDays(11),
        () -> {
          balance(call).then().statusCode(200);
          review(reviewer, reviewOf(call, proposal, reviewerId), 8, 8);
          as(staff()).post(CALLS + "/" + call + "/ranking").then().statusCode(200);
          reason(proposal);
          publishDecision(call).then().statusCode(200);
        });
    return proposal;
  }

  static Map<String, Object> award(List<Map<String, Object>> milestones) {
    return map(
        "contractNumber",
        aCode(),
        "startsOn",
        today().toString(),
        "endsOn",
        today().plusDays(200).toString(),
        "milestones",
        milestones);
  }

  static Map<String, Object> milestone(int days, long fen) {
    return map(
        "title",
        "阶段成果",
        "expected",
        "报告一份",
        "dueOn",
        today().plusDays(days).toString(),
        "paymentFen",
        fen);
  }

  /** An award of 9,000 yuan with these milestones. */
  String awarded(Team team, List<Map<String, Object>> milestones) {
    return created(
        as(staff())
            .body(award(milestones))
            .post(PROPOSALS + "/" + funded(team, 900_000) + "/award"));
  }

  List<String> milestonesOf(String award) {
    return as(staff()).get(AWARDS + "/" + award + "/milestones").then().extract().path("id");
  }

  void reached(Team team, String milestone) {
    as(team.member())
        .body(map("words", "已完成"))
        .post(MILESTONES + "/" + milestone + "/report")
        .then()
        .statusCode(200);
    as(staff())
        .body(map("words", "验收通过"))
        .post(MILESTONES + "/" + milestone + "/acceptance")
        .then()
        .statusCode(200);
  }

  static String created(Response response) {
    return response.then().statusCode(201).extract().path("id");
  }

  static String problem(Response response) {
    return response.then().extract().<String>path("type").substring("urn:boyuan:problem:".length());
  }

  static Map<String, Object> names(String name) {
    return map("zh", name, "en", name + " in English");
  }

  /** A map that can be changed. */
  static Map<String, Object> map(Object... pairs) {
    var map = new LinkedHashMap<String, Object>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }

  /** The same with another value somewhere inside, its path with dots. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> with(Map<String, Object> map, String path, Object value) {
    var changed = new LinkedHashMap<>(map);
    int dot = path.indexOf('.');
    if (dot < 0) {
      changed.put(path, value);
    } else {
      String first = path.substring(0, dot);
      changed.put(
          first, with((Map<String, Object>) map.get(first), path.substring(dot + 1), value));
    }
    return changed;
  }

  /**
   * A team of students.
   *
   * @param code the team
   * @param university whose team it is
   * @param member somebody of it
   */
  record Team(String code, String university, TestCaller member) {}
}
