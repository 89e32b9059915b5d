package io.boyuan.booking;

import static io.boyuan.booking.BookingWorld.BOOKINGS;
import static io.boyuan.booking.BookingWorld.SPACES;
import static io.boyuan.booking.BookingWorld.as;
import static io.boyuan.booking.BookingWorld.booked;
import static io.boyuan.booking.BookingWorld.hold;
import static io.boyuan.booking.BookingWorld.inTwoDaysAt;
import static io.boyuan.booking.BookingWorld.move;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calendars as calendar programs read them (B6, RFC 5545). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class CalendarTest {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final String MY_CALENDAR = "/api/booking/v1/me/calendar";

  Tokens tokens;
  Broker broker;
  @Inject ObjectMapper mapper;
  BookingWorld world;

  @BeforeEach
  void world() {
    world = new BookingWorld(tokens, broker, mapper);
  }

  @Test
  void a_spaces_calendar_is_valid_has_its_zone_and_names_nobody() throws Exception {
    String space = world.aSpace(0);
    var volunteer = world.aVolunteer();
    String id = booked(volunteer, space, inTwoDaysAt(10), HOUR).path("id");

    String text =
        given()
            .get(SPACES + "/" + space + "/calendar.ics")
            .then()
            .statusCode(200)
            .contentType("text/calendar")
            .extract()
            .asString();
    var calendar = parsed(text);

    assertThat(calendar.validate(true).getEntries()).isEmpty();
    List<VTimeZone> zones = calendar.getComponents("VTIMEZONE");
    assertThat(zones).hasSize(1);
    assertThat(zones.getFirst().getRequiredProperty("TZID").getValue()).isEqualTo("Asia/Shanghai");
    var event = onlyEventOf(calendar);
    assertThat(value(event, "UID")).startsWith(id);
    ZonedDateTime start = startOf(event);
    assertThat(start.toInstant()).isEqualTo(inTwoDaysAt(10));
    assertThat(start.getOffset()).isEqualTo(ZoneOffset.ofHours(8));
    assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
    assertThat(text).doesNotContain(volunteer.name());
    assertThat(text.lines())
        .allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75);
    assertThat(text).contains("\r\n");
  }

  @Test
  void a_change_keeps_the_uid_and_raises_the_sequence_and_what_is_cancelled_says_so()
      throws Exception {
    var volunteer = world.aVolunteer();
    String id = booked(volunteer, world.aSpace(0), inTwoDaysAt(10), HOUR).path("id");
    String address = as(volunteer).post(MY_CALENDAR).then().statusCode(201).extract().path("path");
    var before = onlyEventOf(parsed(given().get(address).asString()));

    move(volunteer, id, inTwoDaysAt(12), HOUR).then().statusCode(200);
    var moved = onlyEventOf(parsed(given().get(address).asString()));
    as(volunteer).delete(BOOKINGS + "/" + id).then().statusCode(204);
    var cancelled = onlyEventOf(parsed(given().get(address).asString()));

    assertThat(value(moved, "UID")).isEqualTo(value(before, "UID"));
    assertThat(sequence(moved)).isGreaterThan(sequence(before));
    assertThat(startOf(moved).toInstant()).isEqualTo(inTwoDaysAt(12));
    assertThat(sequence(cancelled)).isGreaterThan(sequence(moved));
    assertThat(value(cancelled, "STATUS")).isEqualTo("CANCELLED");
  }

  @Test
  void a_secret_address_is_read_without_signing_in_until_it_is_renewed_or_revoked() {
    var volunteer = world.aVolunteer();
    hold(volunteer, world.aSpace(0), inTwoDaysAt(10), HOUR).then().statusCode(201);
    as(volunteer).get(MY_CALENDAR).then().statusCode(404);
    String first = as(volunteer).post(MY_CALENDAR).path("path");
    assertThat(given().get(first).asString()).contains("STATUS:TENTATIVE");

    String second = as(volunteer).post(MY_CALENDAR).path("path");
    given().get(first).then().statusCode(404);
    given().get(second).then().statusCode(200);
    as(volunteer).get(MY_CALENDAR).then().statusCode(200);

    as(volunteer).delete(MY_CALENDAR).then().statusCode(204);
    given().get(second).then().statusCode(404);
    given().get("/api/booking/v1/calendars/guessed.ics").then().statusCode(404);
  }

  private static Calendar parsed(String text) throws IOException, ParserException {
    return new CalendarBuilder().build(new StringReader(text));
  }

  private static VEvent onlyEventOf(Calendar calendar) {
    List<VEvent> events = calendar.getComponents("VEVENT");
    assertThat(events).hasSize(1);
    return events.getFirst();
  }

  private static String value(VEvent event, String property) {
    Property found = event.getRequiredProperty(property);
    return found.getValue();
  }

  private static ZonedDateTime startOf(VEvent event) {
    DtStart<ZonedDateTime> start = event.getRequiredProperty("DTSTART");
    return start.getDate();
  }

  private static int sequence(VEvent event) {
    return Integer.parseInt(value(event, "SEQUENCE"));
  }
}
