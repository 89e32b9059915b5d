package io.boyuan.partnership.session;

import static io.boyuan.partnership.AcademyWorld.SESSIONS;
import static io.boyuan.partnership.AcademyWorld.sessionsOf;
import static io.boyuan.partnership.PartnershipWorld.API;
import static io.boyuan.partnership.PartnershipWorld.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.contracts.Fact;
import io.boyuan.contracts.booking.BookingChanged;
import io.boyuan.contracts.booking.RoomsRefused;
import io.boyuan.contracts.booking.RoomsReserved;
import io.boyuan.contracts.partnership.RoomsReleased;
import io.boyuan.contracts.partnership.RoomsWanted;
import io.boyuan.partnership.AcademyWorld;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactReader;
import io.boyuan.platform.testing.FactSender;
import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The conversation with booking-service about rooms (P6), with answers that go astray. */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class RoomConversationTest {

  Tokens tokens;
  Broker broker;
  @Inject ObjectMapper mapper;
  @Inject AskForRooms rooms;
  AcademyWorld world;
  String course;

  @BeforeEach
  void a_published_course() {
    world = new AcademyWorld(tokens);
    course = world.aPublishedCourse(Map.of());
  }

  @Test
  void publishing_a_timetable_asks_for_all_its_rooms() throws JsonProcessingException {
    var wanted = asked(1);

    assertThat(wanted.communityCode()).isEqualTo(world.community);
    assertThat(wanted.title()).isEqualTo("八段锦");
    assertThat(wanted.sessions())
        .extracting(session -> session.sessionId().toString())
        .containsExactlyElementsOf(ids());
    assertThat(wanted.sessions()).allMatch(session -> session.attendees() == 10);
  }

  @Test
  void what_is_reserved_is_firm_and_what_is_refused_is_shown_with_alternatives() {
    String otherRoom = world.aRoom(20);
    var wanted = asked(1);
    var first = wanted.sessions().getFirst();
    var second = wanted.sessions().get(1);
    var instead =
        new RoomsRefused.Alternative(
            second.startsAt().plusSeconds(7200), second.endsAt().plusSeconds(7200));

    send(reserved(wanted, 1, List.of(first)));
    send(
        new RoomsRefused(
            wanted.requestId(),
            1,
            world.community,
            List.of(
                new RoomsRefused.Refused(
                    second.sessionId(), second.spaceId(), "slot-taken", List.of(instead)))));

    awaitState(first.sessionId(), "RESERVED");
    awaitState(second.sessionId(), "REFUSED");
    as(world.staff())
        .get(trouble())
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].reason", equalTo("slot-taken"))
        .body("items[0].otherRooms", contains(otherRoom))
        .body(
            "items[0].otherTimes[0].startsAt",
            equalTo(
                OffsetDateTime.ofInstant(instead.startsAt(), ZoneId.of("Asia/Shanghai"))
                    .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)));
    as(world.otherStaff()).get(trouble()).then().statusCode(403);
  }

  @Test
  void a_session_that_moves_asks_anew_and_the_late_answer_to_the_old_question_is_not_heard() {
    String otherRoom = world.aRoom(20);
    var wanted = asked(1);
    var session = wanted.sessions().getFirst();
    as(world.staff())
        .header("If-Match", "*")
        .body(
            "{\"startsAt\":\"%s\",\"endsAt\":\"%s\",\"roomId\":\"%s\"}"
                .formatted(
                    session.startsAt().plusSeconds(60),
                    session.endsAt().plusSeconds(60),
                    otherRoom))
        .put(SESSIONS + "/" + session.sessionId() + "/place")
        .then()
        .statusCode(200);
    var asked = asked(2);
    assertThat(asked.sessions().getFirst().spaceId()).isEqualTo(UUID.fromString(otherRoom));

    send(reserved(wanted, 1, wanted.sessions()));
    var answer = reserved(asked, 2, asked.sessions());
    send(answer);
    send(answer);

    awaitState(session.sessionId(), "RESERVED");
    assertThat(versionOf(session.sessionId())).as("moved once, reserved once").isEqualTo(2);
  }

  @Test
  void a_room_that_is_taken_away_is_missed_also_when_that_is_heard_before_it_was_reserved() {
    var wanted = asked(1);
    var answer = reserved(wanted, 1, wanted.sessions());
    var taken = answer.sessions().get(2);
    send(cancelled(taken.bookingId(), "SPACE_CLOSED"));
    send(answer);
    awaitState(wanted.sessions().getFirst().sessionId(), "RESERVED");
    awaitState(taken.sessionId(), "LOST");

    var kept = answer.sessions().getFirst();
    send(cancelled(kept.bookingId(), "SPACE_CLOSED"));
    awaitState(kept.sessionId(), "LOST");
    as(world.staff()).get(trouble()).then().body("items", hasSize(2));

    as(world.staff())
        .post(SESSIONS + "/" + kept.sessionId() + "/room-request")
        .then()
        .statusCode(200)
        .body("roomState", equalTo("WANTED"));
    assertThat(asked(2).sessions()).hasSize(4);
  }

  @Test
  void a_question_that_is_not_answered_is_asked_again() {
    asked(1);

    MovableClock.at(Instant.now().plus(Duration.ofMinutes(11)), rooms::askAgain);

    assertThat(asked(2).sessions()).hasSize(4);
  }

  @Test
  void a_course_that_is_called_off_gives_its_rooms_back() throws JsonProcessingException {
    asked(1);

    as(world.staff())
        .body("{\"reason\":\"人数不足\"}")
        .post(AcademyWorld.COURSES + "/" + course + "/cancellation")
        .then()
        .statusCode(200);

    try (var reader = new FactReader(broker, "boyuan.partnership")) {
      var fact = reader.about(UUID.fromString(course), 2).getLast();
      assertThat(fact.type()).isEqualTo(RoomsReleased.TYPE);
      assertThat(mapper.readValue(fact.data(), RoomsReleased.class).sessionIds()).hasSize(4);
    }
    as(world.staff()).get(trouble()).then().body("items", empty());
  }

  private String trouble() {
    String term =
        as(world.staff()).get(AcademyWorld.COURSES + "/" + course).then().extract().path("termId");
    return API + "/terms/" + term + "/sessions/without-room";
  }

  private List<String> ids() {
    return sessionsOf(course).stream().map(session -> (String) session.get("id")).toList();
  }

  private RoomsWanted asked(int times) {
    try (var reader = new FactReader(broker, "boyuan.partnership")) {
      var fact = reader.about(UUID.fromString(course), times).get(times - 1);
      assertThat(fact.type()).isEqualTo(RoomsWanted.TYPE);
      assertThat(fact.aggregateVersion()).isEqualTo(times);
      return mapper.readValue(fact.data(), RoomsWanted.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private RoomsReserved reserved(
      RoomsWanted wanted, long version, List<RoomsWanted.Session> sessions) {
    return new RoomsReserved(
        wanted.requestId(),
        version,
        world.community,
        sessions.stream()
            .map(
                session ->
                    new RoomsReserved.Reserved(
                        session.sessionId(),
                        UUID.randomUUID(),
                        session.spaceId(),
                        session.startsAt(),
                        session.endsAt()))
            .toList());
  }

  private BookingChanged cancelled(UUID booking, String cause) {
    var begin = Instant.now();
    return new BookingChanged(
        booking,
        2,
        UUID.randomUUID(),
        world.community,
        null,
        begin,
        begin.plusSeconds(3600),
        10,
        0,
        "CANCELLED",
        null,
        cause);
  }

  private void send(Fact fact) {
    try (var sender = new FactSender(broker)) {
      sender.send(
          "boyuan.booking",
          fact.type(),
          UUID.randomUUID(),
          fact.aggregate(),
          mapper.writeValueAsString(fact));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void awaitState(UUID session, String state) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(view(session)).containsEntry("roomState", state));
  }

  private static int versionOf(UUID session) {
    return (int) view(session).get("version");
  }

  private static Map<String, Object> view(UUID session) {
    return RestAssured.get(SESSIONS + "/" + session).path("");
  }
}
