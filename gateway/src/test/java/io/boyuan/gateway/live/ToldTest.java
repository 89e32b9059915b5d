package io.boyuan.gateway.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldTest {

  private static final String PERSON = "5f0c4a5e-0b0e-4c37-9d5c-0f6a1f5d9a11";

  @ParameterizedTest
  @CsvSource({
    "boyuan.grid.help-needed.v1, askedBy",
    "boyuan.grid.help-cancelled.v1, cancelledBy",
    "boyuan.grid.duty-confirmed.v1, confirmedBy",
    "boyuan.grid.duty-confirmed.v1, personId",
    "boyuan.volunteer.sign-up-changed.v1, volunteerId",
    "boyuan.booking.booking-changed.v1, holderId"
  })
  void offices_hear_of_no_person(String type, String field) {
    var told = told(type, "{\"communityCode\":\"boyuan\",\"%s\":\"%s\"}".formatted(field, PERSON));

    assertThat(told.forOffices().toString()).doesNotContain(PERSON).contains("boyuan");
    assertThat(told.forPersons().toString()).contains(PERSON);
  }

  @Test
  void until_when_somebody_answers_is_no_person() {
    var told =
        told(
            "boyuan.volunteer.assignment-asked.v1",
            "{\"volunteerId\":\"%s\",\"answerBy\":\"2026-07-01T00:00:00Z\"}".formatted(PERSON));

    assertThat(told.persons()).containsExactly(PERSON);
    assertThat(told.forPersons().toString()).contains("answerBy", PERSON);
  }

  @Test
  void those_who_share_a_fact_do_not_hear_of_each_other() {
    var told =
        told(
            "boyuan.booking.space-closed.v1",
            "{\"communityCode\":\"boyuan\",\"affected\":[{\"holderId\":\"p-1\"},{\"holderId\":\"p-2\"}]}");

    assertThat(told.persons()).containsExactlyInAnyOrder("p-1", "p-2");
    assertThat(told.forPersons().toString()).doesNotContain("p-1").doesNotContain("p-2");
  }

  @Test
  void what_concerns_nobody_is_not_told() {
    assertThat(Told.of(new Source("grid-0"), 1, "boyuan.grid.other.v1", "{}".getBytes(UTF_8), "id"))
        .isEmpty();
  }

  private static Happening told(String type, String data) {
    return Told.of(new Source("grid-0"), 1, type, data.getBytes(UTF_8), "id").orElseThrow();
  }
}
