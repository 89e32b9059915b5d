package io.boyuan.booking;

import static io.boyuan.booking.BookingWorld.as;
import static io.boyuan.booking.BookingWorld.awaitBalance;
import static io.boyuan.booking.BookingWorld.booked;
import static io.boyuan.booking.BookingWorld.inTwoDaysAt;
import static io.boyuan.booking.BookingWorld.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.booking.points.Book;
import io.boyuan.contracts.Fact;
import io.boyuan.contracts.volunteer.ServiceCorrected;
import io.boyuan.contracts.volunteer.ServiceVerified;
import io.boyuan.contracts.volunteer.ServiceVoided;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Verified service that is corrected, voided, capped, and served for an organization (B2). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class CorrectionTest {

  private static final Instant SERVED = Instant.parse("2026-10-13T01:00:00Z");

  Tokens tokens;
  Broker broker;
  @Inject ObjectMapper mapper;
  @Inject Book book;
  BookingWorld world;

  @BeforeEach
  void world() {
    world = new BookingWorld(tokens, broker, mapper);
  }

  @Test
  void a_correction_books_the_difference_and_a_void_takes_all_back() {
    var volunteer = world.aVolunteer();
    var record = UUID.randomUUID();
    world.tell(verified(record, 1, volunteer, 120, "boyuan", null));
    awaitBalance(volunteer, 20);
    world.tell(corrected(record, 2, volunteer, 180));
    awaitBalance(volunteer, 30);
    world.tell(corrected(record, 3, volunteer, 60));
    awaitBalance(volunteer, 10);
    world.tell(voided(record, 4, volunteer));
    awaitBalance(volunteer, 0);

    List<String> reasons = as(volunteer).get("/api/booking/v1/accounts/me").path("entries.reason");
    assertThat(reasons).containsExactly("REVERSAL", "REVERSAL", "CORRECTION", "SERVICE");
    List<Integer> balances =
        as(volunteer).get("/api/booking/v1/accounts/me").path("entries.balanceAfter");
    assertThat(balances).containsExactly(0, 10, 30, 20);
    book.assertSound();
  }

  @Test
  void in_whatever_order_and_however_often_the_last_version_holds() {
    var volunteer = world.aVolunteer();
    var record = UUID.randomUUID();
    var told =
        new ArrayList<Fact>(
            List.of(
                verified(record, 1, volunteer, 120, "boyuan", null),
                verified(record, 1, volunteer, 120, "boyuan", null),
                corrected(record, 2, volunteer, 180),
                corrected(record, 3, volunteer, 60),
                corrected(record, 3, volunteer, 60)));
    Collections.shuffle(told, new Random(11));

    told.forEach(world::tell);

    awaitBalance(volunteer, 10);
    var gone = world.aVolunteer();
    var voidedFirst = UUID.randomUUID();
    world.tell(voided(voidedFirst, 2, gone));
    world.tell(verified(voidedFirst, 1, gone, 120, "boyuan", null));
    var behind = world.aVolunteer();
    world.tell(verified(UUID.randomUUID(), 1, behind, 60, "boyuan", null));
    awaitBalance(behind, 10);
    await().atMost(Duration.ofSeconds(20)).until(() -> BookingWorld.balanceOf(gone) == 0);
  }

  @Test
  void who_spent_what_is_voided_owes_it_and_books_nothing_until_it_is_made_up() {
    var volunteer = world.aVolunteer();
    var record = UUID.randomUUID();
    world.tell(verified(record, 1, volunteer, 120, "boyuan", null));
    awaitBalance(volunteer, 20);
    booked(volunteer, world.aSpace(15), inTwoDaysAt(10), Duration.ofHours(1));

    world.tell(voided(record, 2, volunteer));
    awaitBalance(volunteer, -15);
    assertThat(
            problem(
                BookingWorld.book(
                    volunteer, world.aSpace(0), inTwoDaysAt(10), Duration.ofHours(1))))
        .isEqualTo("points-owed");

    world.give(volunteer, 16);
    booked(volunteer, world.aSpace(1), inTwoDaysAt(12), Duration.ofHours(1));
    book.assertSound();
  }

  @Test
  void caps_hold_by_day_and_by_month_in_whatever_order_services_are_told() {
    String community = "c-" + UUID.randomUUID().toString().substring(0, 8);
    rule(Map.of("communityCode", community, "maxPointsPerDay", 15, "maxPointsPerMonth", 25));
    var volunteer = world.aVolunteer();

    for (int i = 0; i < 6; i++) {
      var at = SERVED.plus(Duration.ofDays(i / 2));
      world.tell(verified(UUID.randomUUID(), 1, volunteer, 60, community, null, at));
    }

    awaitBalance(volunteer, 25);
    var later = SERVED.plus(Duration.ofDays(25));
    world.tell(verified(UUID.randomUUID(), 1, volunteer, 60, community, null, later));
    awaitBalance(volunteer, 35);
  }

  @Test
  void the_organization_earns_its_share_and_gives_it_to_who_served_for_it() {
    String community = "c-" + UUID.randomUUID().toString().substring(0, 8);
    String code = "o-" + UUID.randomUUID().toString().substring(0, 8);
    rule(Map.of("communityCode", community, "organizationPercent", 50));
    var member = world.aVolunteer();
    world.tell(verified(UUID.randomUUID(), 1, member, 120, community, code));
    awaitBalance(member, 20);
    var coordinator = tokens.caller("c-" + code).withRoles("coordinator").inOrganizations(code);
    var foreign = tokens.caller("f-" + code).withRoles("coordinator").inOrganizations("other");
    assertThat(balanceOf(coordinator, code)).isEqualTo(10);

    transfer(coordinator, community, code, member, 8).then().statusCode(201);
    assertThat(BookingWorld.balanceOf(member)).isEqualTo(28);
    assertThat(balanceOf(coordinator, code)).isEqualTo(2);
    assertThat(problem(transfer(coordinator, community, code, member, 8)))
        .isEqualTo("not-enough-points");
    assertThat(problem(transfer(coordinator, community, code, world.aVolunteer(), 1)))
        .isEqualTo("not-a-member");
    assertThat(problem(transfer(foreign, community, code, member, 1)))
        .isEqualTo("other-organization");
    assertThat(problem(transfer(coordinator, "invented", code, member, 1)))
        .isEqualTo("other-community");
    book.assertSound();
  }

  @Test
  void a_dry_run_says_what_a_rule_would_have_paid_and_changes_nothing() {
    String community = "c-" + UUID.randomUUID().toString().substring(0, 8);
    var first = world.aVolunteer();
    var second = world.aVolunteer();
    world.tell(verified(UUID.randomUUID(), 1, first, 120, community, null));
    world.tell(verified(UUID.randomUUID(), 1, first, 120, community, null));
    world.tell(verified(UUID.randomUUID(), 1, second, 60, community, null));
    awaitBalance(first, 40);
    awaitBalance(second, 10);

    as(world.admin())
        .queryParam("month", "2026-10")
        .body(Map.of("communityCode", community, "pointsPerHour", 20, "maxPointsPerDay", 50))
        .post("/api/booking/v1/scoring-rules/dry-run")
        .then()
        .statusCode(200)
        .body("services", equalTo(3))
        .body("persons", equalTo(2))
        .body("paid", equalTo(50))
        .body("wouldPay", equalTo(70))
        .body("difference", equalTo(20))
        .body("categories[0].category", equalTo("CIVILITY_PATROL"));

    assertThat(BookingWorld.balanceOf(first)).isEqualTo(40);
  }

  private void rule(Map<String, Object> more) {
    var rule = new java.util.HashMap<String, Object>(more);
    rule.put("pointsPerHour", 10);
    rule.put("validFrom", "2026-01-01T00:00:00+08:00");
    as(world.admin()).body(rule).post("/api/booking/v1/scoring-rules").then().statusCode(201);
  }

  private static io.restassured.response.Response transfer(
      TestCaller coordinator, String community, String code, TestCaller member, int points) {
    return as(coordinator)
        .body(
            Map.of(
                "personId",
                member.id().toString(),
                "communityCode",
                community,
                "points",
                points,
                "reason",
                "led the patrol"))
        .post("/api/booking/v1/organizations/" + code + "/transfers");
  }

  private static int balanceOf(TestCaller coordinator, String code) {
    return as(coordinator).get("/api/booking/v1/accounts/organizations/" + code).path("balance");
  }

  private static ServiceVerified verified(
      UUID record, long version, TestCaller who, int minutes, String community, String code) {
    return verified(record, version, who, minutes, community, code, SERVED);
  }

  private static ServiceVerified verified(
      UUID record,
      long version,
      TestCaller who,
      int minutes,
      String community,
      String code,
      Instant at) {
    return new ServiceVerified(
        record,
        version,
        who.id(),
        community,
        code,
        UUID.randomUUID(),
        "CIVILITY_PATROL",
        minutes,
        at,
        at.plus(Duration.ofMinutes(minutes)),
        at.plus(Duration.ofDays(1)),
        null);
  }

  private static ServiceCorrected corrected(
      UUID record, long version, TestCaller who, int minutes) {
    return new ServiceCorrected(
        record,
        version,
        who.id(),
        "boyuan",
        null,
        UUID.randomUUID(),
        "CIVILITY_PATROL",
        minutes,
        SERVED,
        SERVED.plus(Duration.ofMinutes(minutes)),
        null,
        "left early",
        SERVED.plus(Duration.ofDays(2)));
  }

  private static ServiceVoided voided(UUID record, long version, TestCaller who) {
    return new ServiceVoided(
        record, version, who.id(), "boyuan", null, "not there", SERVED.plus(Duration.ofDays(3)));
  }
}
