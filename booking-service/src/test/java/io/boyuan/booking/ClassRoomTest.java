package io.boyuan.booking;

import static io.boyuan.booking.BookingWorld.SPACES;
import static io.boyuan.booking.BookingWorld.as;
import static io.boyuan.booking.BookingWorld.booked;
import static io.boyuan.booking.BookingWorld.inTwoDaysAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.contracts.booking.RoomsRefused;
import io.boyuan.contracts.booking.RoomsReserved;
import io.boyuan.contracts.partnership.RoomsReleased;
import io.boyuan.contracts.partnership.RoomsWanted;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactReader;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Courses ask for rooms by facts and are answered by facts (P6). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class ClassRoomTest {

  private static final Duration HOUR = Duration.ofHours(1);

  Tokens tokens;
  Broker broker;
  @Inject ObjectMapper mapper;
  BookingWorld world;

  @BeforeEach
  void world() {
    world = new BookingWorld(tokens, broker, mapper);
  }

  @Test
  void what_can_be_had_is_reserved_and_what_is_taken_is_refused_with_other_times()
      throws IOException {
    String space = world.aSpace(0);
    booked(world.aVolunteer(), space, inTwoDaysAt(14), HOUR);
    var request = UUID.randomUUID();
    var nowhere = UUID.randomUUID().toString();
    var wanted = wanted(request, 1, session(space, 10), session(space, 14), session(nowhere, 10));

    world.tell(wanted);
    world.tell(wanted);

    try (var reader = new FactReader(broker, "boyuan.booking")) {
      var answers = reader.about(request, 2);
      assertThat(answers)
          .extracting(FactReader.HeardFact::type)
          .containsExactlyInAnyOrder(RoomsReserved.TYPE, RoomsRefused.TYPE);
      var reserved = sessions(answers, RoomsReserved.TYPE);
      assertThat(reserved.findValuesAsText("sessionId"))
          .containsExactly(wanted.sessions().get(0).sessionId().toString());
      var refused = sessions(answers, RoomsRefused.TYPE);
      assertThat(refused.findValuesAsText("reason")).containsExactly("slot-taken", "not-found");
      assertThat(refused.get(0).get("alternatives")).isNotEmpty();
    }
    assertThat(confirmedAt(space)).containsExactly("10:00", "14:00");
  }

  @Test
  void a_later_version_holds_instead_and_what_is_released_is_free() throws IOException {
    String space = world.aSpace(0);
    var request = UUID.randomUUID();
    var kept = session(space, 9);
    var moved = session(space, 11);
    world.tell(wanted(request, 1, kept, moved, session(space, 13)));
    await().atMost(Duration.ofSeconds(20)).until(() -> confirmedAt(space).size() == 3);
    String keptBooking = bookingAt(space, 0);

    var elsewhen =
        new RoomsWanted.Session(
            moved.sessionId(),
            moved.spaceId(),
            inTwoDaysAt(15),
            inTwoDaysAt(16),
            moved.attendees());
    world.tell(wanted(request, 2, kept, elsewhen));
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> confirmedAt(space).equals(List.of("09:00", "15:00")));
    assertThat(bookingAt(space, 0)).isEqualTo(keptBooking);

    world.tell(wanted(request, 1, kept, moved));
    world.tell(new RoomsReleased(request, 3, "boyuan", List.of(kept.sessionId())));
    await().atMost(Duration.ofSeconds(20)).until(() -> confirmedAt(space).equals(List.of("15:00")));
  }

  private JsonNode sessions(List<FactReader.HeardFact> answers, String type) throws IOException {
    var answer = answers.stream().filter(a -> a.type().equals(type)).findFirst().orElseThrow();
    return mapper.readTree(answer.data()).get("sessions");
  }

  private List<String> confirmedAt(String space) {
    List<String> starts =
        as(world.staff())
            .get(SPACES + "/" + space + "/bookings")
            .path("items.findAll { it.status == 'CONFIRMED' }.startsAt");
    return starts.stream().map(start -> start.substring(11, 16)).toList();
  }

  private String bookingAt(String space, int index) {
    return as(world.staff())
        .get(SPACES + "/" + space + "/bookings")
        .path("items.findAll { it.status == 'CONFIRMED' }[" + index + "].id");
  }

  private static RoomsWanted wanted(UUID request, long version, RoomsWanted.Session... sessions) {
    return new RoomsWanted(request, version, "boyuan", "瑜伽入门", List.of(sessions));
  }

  private static RoomsWanted.Session session(String space, int hour) {
    return new RoomsWanted.Session(
        UUID.randomUUID(), UUID.fromString(space), inTwoDaysAt(hour), inTwoDaysAt(hour + 1), 12);
  }
}
