package io.boyuan.grid;

import static io.boyuan.grid.MatterWorld.answer;
import static io.boyuan.grid.MatterWorld.finish;
import static io.boyuan.grid.MatterWorld.today;
import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.grid.decision.ForgetInDecisions;
import io.boyuan.grid.matter.ForgetInMatters;
import io.boyuan.grid.minutes.ForgetInMinutes;
import io.boyuan.grid.review.ForgetInReviews;
import io.boyuan.grid.round.ForgetInRounds;
import io.boyuan.grid.task.ForgetInTasks;
import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What matters, meetings, reviews and patrols hold on a person is read and forgotten (X3). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class ForgetInGridTest {

  Tokens tokens;
  @Inject ForgetInMatters matters;
  @Inject ForgetInTasks tasks;
  @Inject ForgetInDecisions decisions;
  @Inject ForgetInMinutes minutes;
  @Inject ForgetInReviews reviews;
  @Inject ForgetInRounds rounds;

  @Test
  void what_a_party_did_stays_without_who_did_it() {
    var world = new MatterWorld(tokens);
    String community = world.aCommunity();
    var person = world.property(community);
    String matter = world.aMatter(community);
    finish(person, matter, world.aTask(community, matter, "PROPERTY", today()));
    answer(person, matter, world.aDecision(community, matter), "PROPERTY", "CONSENTED");

    assertThat(held(person.id())).isEqualTo(4);
    forget(person.id());
    assertThat(held(person.id())).isZero();
  }

  @Test
  void who_walked_is_forgotten_and_rounds_to_come_are_theirs_no_more() {
    var world = new PatrolWorld(tokens);
    String community = world.aCommunity();
    String round = world.aRound(community);
    var worker = world.worker(community);
    world.assign(community, world.rounds(community).get(1), worker).then().statusCode(200);
    MovableClock.at(
        world.startOf(community, round).plusSeconds(60), () -> world.start(community, round));

    assertThat(held(worker.id())).isEqualTo(2);
    forget(worker.id());
    assertThat(held(worker.id())).isZero();
    assertThat(world.statusOf(community, round)).isEqualTo("STARTED");
  }

  private int held(UUID person) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                matters.heldOn(person).size()
                    + tasks.heldOn(person).size()
                    + decisions.heldOn(person).size()
                    + minutes.heldOn(person).size()
                    + reviews.heldOn(person).size()
                    + rounds.heldOn(person).size());
  }

  private void forget(UUID person) {
    UUID nobody = UUID.randomUUID();
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              matters.forget(person, nobody);
              tasks.forget(person, nobody);
              decisions.forget(person, nobody);
              minutes.forget(person, nobody);
              reviews.forget(person, nobody);
              rounds.forget(person, nobody, Instant.now());
            });
  }
}
