package io.boyuan.booking;

import static io.boyuan.booking.BookingWorld.BOOKINGS;
import static io.boyuan.booking.BookingWorld.as;
import static io.boyuan.booking.BookingWorld.balanceOf;
import static io.boyuan.booking.BookingWorld.book;
import static io.boyuan.booking.BookingWorld.booked;
import static io.boyuan.booking.BookingWorld.inTwoDaysAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.booking.points.Book;
import io.boyuan.contracts.booking.PersonErased;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.Database;
import io.boyuan.platform.testing.FactReader;
import io.boyuan.platform.testing.FactSender;
import io.boyuan.platform.testing.PersonalColumns;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is held on a person, and how it is forgotten (X3). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class MyDataTest {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final String ME = "/api/booking/v1/me";

  private static final Set<String> THINGS =
      Set.of(
          "booking.series_id",
          "class_request.request_id",
          "class_session.request_id",
          "class_session.session_id",
          "earned_service.record_id",
          "ledger_entry.source_id");

  Tokens tokens;
  Broker broker;
  Database database;
  @Inject @Any Instance<PersonalRecords> records;
  @Inject ObjectMapper mapper;
  @Inject Book book;
  @Inject Sql sql;
  BookingWorld world;

  @BeforeEach
  void world() {
    world = new BookingWorld(tokens, broker, mapper);
  }

  @Test
  void every_column_that_holds_a_person_is_read_and_forgotten() {
    var covered =
        records.stream().flatMap(each -> each.columns().stream()).collect(Collectors.toSet());

    assertThat(PersonalColumns.of(database).missing(covered, THINGS)).isEmpty();
  }

  @Test
  void who_was_forgotten_everywhere_is_forgotten_here_when_it_is_heard_and_once() {
    var volunteer = world.aVolunteerWithPoints(20);
    var receipt = UUID.randomUUID();
    erasedElsewhere("boyuan.grid", volunteer.id(), receipt);
    erasedElsewhere("boyuan.volunteer", volunteer.id(), receipt);

    try (var reader = new FactReader(broker, "boyuan.booking")) {
      assertThat(reader.about(volunteer.id(), 1).getFirst().data()).contains(receipt.toString());
    }
    as(volunteer).get(ME + "/data").then().body("size()", equalTo(0));
    as(volunteer)
        .get(ME + "/erasures/" + receipt)
        .then()
        .statusCode(200)
        .body("erasedAt", notNullValue());
    as(volunteer).get(ME + "/erasures/" + UUID.randomUUID()).then().statusCode(404);
    book.assertSound();
  }

  @Test
  void what_was_on_its_way_when_somebody_was_forgotten_is_forgotten_with_the_next_who_tells() {
    var volunteer = world.aVolunteerWithPoints(20);
    var receipt = UUID.randomUUID();
    erasedElsewhere("boyuan.grid", volunteer.id(), receipt);
    try (var reader = new FactReader(broker, "boyuan.booking")) {
      assertThat(reader.about(volunteer.id(), 1)).hasSize(1);
    }
    world.verified(world.service(volunteer, 60));
    BookingWorld.awaitBalance(volunteer, 10);
    erasedElsewhere("boyuan.volunteer", volunteer.id(), receipt);

    BookingWorld.awaitBalance(volunteer, 0);
    as(volunteer).get(ME + "/data").then().body("size()", equalTo(0));
    book.assertSound();
  }

  @Test
  void who_was_forgotten_by_another_service_alone_is_still_known_here() {
    var volunteer = world.aVolunteerWithPoints(20);
    var receipt = UUID.randomUUID();
    erasedElsewhere("boyuan.grid", volunteer.id(), null);
    var other = world.aVolunteerWithPoints(5);
    erasedElsewhere("boyuan.grid", other.id(), receipt);

    try (var reader = new FactReader(broker, "boyuan.booking")) {
      assertThat(reader.about(other.id(), 1)).hasSize(1);
    }
    assertThat(balanceOf(volunteer)).isEqualTo(20);
  }

  private void erasedElsewhere(String topic, UUID person, UUID receipt) {
    try (var services = new FactSender(broker)) {
      services.send(
          topic,
          topic + ".person-erased.v1",
          UUID.randomUUID(),
          person,
          "{\"personId\":\"%s\",\"aggregateVersion\":0,\"erasedAt\":\"2026-03-07T16:00:00Z\",\"receipt\":%s}"
              .formatted(person, receipt == null ? "null" : "\"" + receipt + "\""));
    }
  }

  @Test
  void a_person_reads_all_that_is_held_on_them() {
    var volunteer = world.aVolunteerWithPoints(20);
    booked(volunteer, world.aSpace(5), inTwoDaysAt(10), HOUR);
    as(volunteer).post(ME + "/calendar").then().statusCode(201);

    as(volunteer)
        .get(ME + "/data")
        .then()
        .statusCode(200)
        .body("bookings", hasSize(1))
        .body("points[0].balance", equalTo(15))
        .body("points[0].entries", hasSize(2))
        .body("services", hasSize(1))
        .body("calendarAddress", hasSize(1));
  }

  @Test
  void who_is_erased_is_nowhere_any_more_and_the_book_still_sums() {
    var volunteer = world.aVolunteerWithPoints(20);
    String space = world.aSpace(5);
    booked(volunteer, space, inTwoDaysAt(10), HOUR);
    String address = as(volunteer).post(ME + "/calendar").path("path");

    as(volunteer).delete(ME).then().statusCode(204);

    for (String place :
        new String[] {
          "points_account where holder_id",
          "booking where holder_id",
          "earned_service where holder_id",
          "waiting_entry where holder_id",
          "calendar_address where person_id",
          "idempotency_key where caller_id"
        }) {
      assertThat(
              sql.first(
                  "select count(*) as n from " + place + " = ?",
                  row -> row.number("n"),
                  volunteer.id()))
          .as(place)
          .contains(0);
    }
    as(volunteer).get(BOOKINGS).then().body("items", hasSize(0));
    as(volunteer).get(address).then().statusCode(404);
    assertThat(balanceOf(volunteer)).isZero();
    book(world.aVolunteerGiven(5), space, inTwoDaysAt(10), HOUR).then().statusCode(201);
    book.assertSound();
    try (var reader = new FactReader(broker, "boyuan.booking")) {
      assertThat(reader.about(volunteer.id(), 1).getFirst().type()).isEqualTo(PersonErased.TYPE);
    }
  }
}
