package io.boyuan.partnership;

import static io.boyuan.partnership.AcademyWorld.COURSES;
import static io.boyuan.partnership.PartnershipWorld.API;
import static io.boyuan.partnership.PartnershipWorld.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** Classes as calendar programs read them (P5, RFC 5545). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class ClassCalendarTest {

  private static final String MINE = API + "/me/calendar";

  Tokens tokens;

  @Test
  void a_courses_calendar_is_valid_and_what_moves_or_is_called_off_says_so() throws Exception {
    var world = new LessonWorld(tokens);
    String path = COURSES + "/" + world.course + "/calendar.ics";
    var before = parsed(given().get(path).then().statusCode(200).extract().asString());
    assertThat(before.validate(true).getEntries()).isEmpty();
    assertThat(events(before)).hasSize(4);
    var first = about(before, world.sessions.get(0));

    as(world.staff())
        .header("If-Match", "*")
        .body(
            "{\"startsAt\":\"%s\",\"endsAt\":\"%s\",\"roomId\":\"%s\"}"
                .formatted(
                    world.begin(0).plusSeconds(1800),
                    world.end(0).plusSeconds(1800),
                    given().get(world.session(0)).path("roomId")))
        .put(world.session(0) + "/place")
        .then()
        .statusCode(200);
    var moved = about(parsed(given().get(path).asString()), world.sessions.get(0));
    as(world.staff())
        .body("{\"reason\":\"出差\"}")
        .post(world.session(0) + "/cancellation")
        .then()
        .statusCode(200);
    var cancelled = about(parsed(given().get(path).asString()), world.sessions.get(0));

    assertThat(value(moved, "UID")).isEqualTo(value(first, "UID"));
    assertThat(value(moved, "DTSTART")).isNotEqualTo(value(first, "DTSTART"));
    assertThat(value(first, "STATUS")).isEqualTo("CONFIRMED");
    assertThat(sequence(moved)).isGreaterThan(sequence(first));
    assertThat(sequence(cancelled)).isGreaterThan(sequence(moved));
    assertThat(value(cancelled, "STATUS")).isEqualTo("CANCELLED");
  }

  @Test
  void a_secret_address_shows_own_classes_childrens_and_taught_until_it_is_renewed_or_revoked()
      throws Exception {
    var world =
        new LessonWorld(
            new AcademyWorld(tokens), Map.of("audience", "CHILDREN", "youngest", 3, "oldest", 12));
    var guardian = world.academy.somebody();
    world.childOf(guardian, "王大宝");
    world.childOf(guardian, "王小宝");

    String first = address(guardian);
    String text = given().get(first).then().statusCode(200).extract().asString();
    assertThat(events(parsed(text))).hasSize(4);
    assertThat(text).doesNotContain("王大宝", guardian.name());
    assertThat(events(parsed(given().get(address(world.teacher)).asString()))).hasSize(4);
    assertThat(events(parsed(given().get(address(world.academy.somebody())).asString()))).isEmpty();

    String second = address(guardian);
    given().get(first).then().statusCode(404);
    given().get(second).then().statusCode(200);
    as(guardian).get(MINE).then().statusCode(200);
    as(guardian).delete(MINE).then().statusCode(204);
    given().get(second).then().statusCode(404);
    as(guardian).get(MINE).then().statusCode(404);
  }

  @Test
  void who_is_erased_has_no_calendar() {
    var world = new LessonWorld(tokens);
    var wang = world.academy.somebody();
    world.enrolled(wang);
    String address = address(wang);

    as(wang).delete(API + "/me").then().statusCode(204);

    given().get(address).then().statusCode(404);
  }

  private static String address(TestCaller who) {
    return as(who).post(MINE).then().statusCode(201).extract().path("path");
  }

  private static Calendar parsed(String text) throws IOException, ParserException {
    return new CalendarBuilder().build(new StringReader(text));
  }

  private static List<VEvent> events(Calendar calendar) {
    return calendar.getComponents("VEVENT");
  }

  private static VEvent about(Calendar calendar, String session) {
    return events(calendar).stream()
        .filter(event -> value(event, "UID").startsWith(session))
        .findFirst()
        .orElseThrow();
  }

  private static String value(VEvent event, String property) {
    Property found = event.getRequiredProperty(property);
    return found.getValue();
  }

  private static int sequence(VEvent event) {
    return Integer.parseInt(value(event, "SEQUENCE"));
  }
}
