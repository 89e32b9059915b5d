package io.boyuan.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.demo.Answer;
import io.boyuan.demo.Api;
import io.boyuan.demo.FundIdea;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** How an idea is funded, through the gateway. */
class FundIdeaTest {

  private static final String API = "/api/partnership/v1";

  private final RunningSuite running = RunningSuite.get();
  private final Api api = running.api();

  @Test
  void the_story_of_the_idea_ends_as_it_says_and_is_told_once_a_day() {
    tell();

    assertThat(running.told())
        .contains("SAME_UNIVERSITY", "deadline-ahead", "reasons-missing", "asker-approves-first");
    var outcomes = outcomes();
    assertThat(outcomes.at("items")).hasSize(1);
    assertThat(outcomes.at("items/0/paidFen").asLong())
        .as("all that was awarded is paid")
        .isEqualTo(outcomes.at("items/0/amountFen").asLong())
        .isEqualTo(900_000);
    assertThat(outcomes.text("items/0/university/en")).isEqualTo("Wenzhou Medical University");

    tell();
    assertThat(outcomes().at("items")).hasSize(1);
  }

  @Test
  void who_wrote_a_proposal_is_nowhere_in_what_a_reviewer_reads() {
    tell();
    for (String user : new String[] {"reviewer", "reviewer2", "reviewer3"}) {
      var reviewer = api.as(user);
      for (var mine : reviewer.all(API + "/reviews")) {
        String sheet =
            reviewer.get(API + "/reviews/" + mine.get("id").asText()).expect(200).body().toString();
        assertThat(sheet).contains("充电").doesNotContain("wmu", "wzbc", "队长");
      }
    }
    assertThat(api.as("reviewer").all(API + "/reviews"))
        .as("of their own university's proposal they know nothing")
        .hasSize(1);
  }

  private void tell() {
    new FundIdea(api, running.narrator(), "boyuan", Clock.systemUTC()).run();
  }

  private Answer outcomes() {
    return api.as(null).get(API + "/outcomes?community=boyuan").expect(200);
  }
}
