package io.boyuan.platform.inbox;

import static io.boyuan.platform.inbox.Knocks.aText;
import static io.boyuan.platform.inbox.Knocks.jsonOf;
import static io.boyuan.platform.notes.NoteWorld.DEAD_LETTERS;
import static io.boyuan.platform.notes.NoteWorld.as;
import static io.boyuan.platform.notes.NoteWorld.found;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.agroal.api.AgroalDataSource;
import io.boyuan.platform.notes.FirstEcho;
import io.boyuan.platform.notes.Knock;
import io.boyuan.platform.notes.NoteWorld;
import io.boyuan.platform.notes.SecondEcho;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactReader;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class InboxTest {

  Tokens tokens;
  Broker broker;
  @Inject AgroalDataSource database;
  @Inject Inbox inbox;
  @Inject FirstEcho first;
  @Inject SecondEcho second;
  NoteWorld world;
  Knocks knocks;

  @BeforeEach
  void open() {
    world = new NoteWorld(tokens);
    knocks = new Knocks(broker);
  }

  @AfterEach
  void close() {
    first.mend();
    second.mend();
    knocks.close();
  }

  @Test
  void each_handler_hears_a_fact_once_however_often_it_arrives() {
    String text = aText();
    var event = UUID.randomUUID();
    var door = UUID.randomUUID();

    for (int i = 0; i < 3; i++) {
      knocks.knock(event, door, text);
    }
    String behind = aText();
    knocks.knock(UUID.randomUUID(), door, behind);

    awaitEchoes(behind, "first-echo", "second-echo");
    assertThat(echoesOf(text)).containsExactlyInAnyOrder("first-echo", "second-echo");
  }

  @Test
  void facts_that_come_together_take_effect_in_one_transaction_each_once() {
    String name = aText();
    var door = UUID.randomUUID();
    var facts =
        IntStream.range(0, 20)
            .mapToObj(
                i ->
                    new ReceivedFact(
                        UUID.randomUUID(), Knock.TYPE, "x", null, jsonOf(door, name + i), null))
            .map(fact -> new Delivery(fact, first))
            .toList();

    inbox.deliver(facts);
    inbox.deliver(facts);

    assertThat(found(database, "select text from echo where text like ?", name + "%")).hasSize(20);
    assertThat(found(database, "select distinct xmin from echo where text like ?", name + "%"))
        .hasSize(1);
  }

  @Test
  void one_fact_delivered_by_20_replicas_at_once_has_its_effect_once() {
    String text = aText();
    var door = UUID.randomUUID();
    var fact = new ReceivedFact(UUID.randomUUID(), Knock.TYPE, "x", null, jsonOf(door, text), null);

    Race.run(
        20,
        i ->
            () -> {
              inbox.deliver(List.of(new Delivery(fact, first)));
              return true;
            });

    assertThat(echoesOf(text)).containsExactly("first-echo");
  }

  @Test
  void facts_of_one_aggregate_are_heard_in_their_order() {
    var door = UUID.randomUUID();
    String name = aText();

    IntStream.range(0, 50)
        .forEach(i -> knocks.knock(UUID.randomUUID(), door, name + "-" + (100 + i)));

    awaitEchoes(name + "-149", "first-echo", "second-echo");
    assertThat(
            found(
                database,
                "select text from echo where text like ? and handler = 'first-echo' order by heard",
                name + "%"))
        .hasSize(50)
        .isSorted();
  }

  @Test
  void what_fails_leaves_neither_effect_nor_mark_and_the_other_handler_is_not_harmed() {
    String text = aText();
    first.failAt(text, Integer.MAX_VALUE);

    var event = knocks.knock(text);

    awaitEchoes(text, "second-echo");
    awaitLetter(event);
    assertThat(echoesOf(text)).containsExactly("second-echo");
    assertThat(found(database, "select consumer from inbox where event_id = ?", event))
        .containsExactly("second-echo");
  }

  @Test
  void what_passes_when_repeated_needs_no_dead_letter() {
    String text = aText();
    first.failAt(text, 2);

    var event = knocks.knock(text);

    awaitEchoes(text, "first-echo", "second-echo");
    assertThat(lettersOf(event)).isEmpty();
  }

  @Test
  void one_hearer_hears_facts_of_several_types_with_all_that_the_events_say() {
    var ids = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    String what = aText();
    overhear(ids.get(0), "boyuan.other.overheard-first.v1", "2026-07-01T08:00:00+08:00", what);
    overhear(ids.get(1), "boyuan.other.overheard-second.v1", "no time", what);
    overhear(ids.get(0), "boyuan.other.overheard-first.v1", "2026-07-01T08:00:00+08:00", what);
    overhear(ids.get(2), "boyuan.other.overheard-first.v1", "2026-07-01T08:00:00+08:00", what);

    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                found(
                    database,
                    "select text from echo where handler = 'overheard-echo'" + " order by heard"),
            List.of(
                    ids.get(0) + " boyuan.other.overheard-first.v1 x 2026-07-01T00:00:00Z " + what,
                    ids.get(1) + " boyuan.other.overheard-second.v1 x at some time " + what,
                    ids.get(2) + " boyuan.other.overheard-first.v1 x 2026-07-01T00:00:00Z " + what)
                ::equals);
  }

  private void overhear(UUID id, String type, String time, String text) {
    knocks.sendRaw(
        "x",
        Map.of("ce_id", id.toString(), "ce_type", type, "ce_time", time),
        jsonOf(UUID.randomUUID(), text));
  }

  @Test
  void no_poison_stops_what_comes_behind_it() {
    String door = UUID.randomUUID().toString();
    var poison =
        List.of(
            knocks.send(UUID.randomUUID(), door, "not json"),
            knocks.send(UUID.randomUUID(), door, "null"),
            knocks.send(UUID.randomUUID(), door, "[]"),
            knocks.send(UUID.randomUUID(), door, ""),
            knocks.send(UUID.randomUUID(), door, null),
            knocks.send(UUID.randomUUID(), door, "{\"doorId\":7}"),
            knocks.send(UUID.randomUUID(), door, "a zero \u0000 within"),
            knocks.send(UUID.randomUUID(), door, jsonOf(UUID.randomUUID(), "zero \\u0000")),
            knocks.send(UUID.randomUUID(), door, "[".repeat(10_000)),
            knocks.send(UUID.randomUUID(), door, "\"".repeat(1_000_000)),
            knocks.send(UUID.randomUUID(), door, "长".repeat(340_000)),
            knocks.send(UUID.randomUUID(), "a key \u0000 with zero", "not json"),
            knocks.send(UUID.randomUUID(), null, "no key, not json"));
    knocks.sendRaw(door, Map.of(), "no headers");
    knocks.sendRaw(door, Map.of("ce_type", "boyuan.other.unheard-of.v1"), "{}");
    knocks.sendRaw(door, Map.of("ce_type", Knock.TYPE, "ce_id", "no id"), "{");
    String behind = aText();
    knocks.send(UUID.randomUUID(), door, jsonOf(UUID.randomUUID(), behind));

    awaitEchoes(behind, "first-echo", "second-echo");
    poison.forEach(this::awaitLetter);
    String afterAll = aText();
    knocks.knock(afterAll);
    awaitEchoes(afterAll, "first-echo", "second-echo");
  }

  @Test
  void a_dead_letter_does_not_quote_what_could_not_be_read() {
    String phone = "138" + System.nanoTime();

    var event = knocks.send(UUID.randomUUID(), "x", "{\"doorId\":\"" + phone + "\"}");

    awaitLetter(event);
    assertThat(found(database, "select reason from dead_letter where event_id = ?", event))
        .allMatch(reason -> reason.contains("doorId") && !reason.contains(phone));
  }

  @Test
  void a_fact_that_cannot_even_be_buried_waits_and_is_not_lost() throws SQLException {
    run("create sequence refusals");
    run(
        "create function refuse() returns trigger language plpgsql as"
            + " $$ begin perform nextval('refusals'); raise exception 'full'; end $$");
    run("create trigger refuse before insert on dead_letter execute function refuse()");
    String behind = aText();
    UUID poison;
    try {
      poison = knocks.send(UUID.randomUUID(), "x", "not json");
      knocks.send(UUID.randomUUID(), "x", jsonOf(UUID.randomUUID(), behind));
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> found(database, "select is_called from refusals"), List.of("t")::equals);
    } finally {
      run("drop function refuse cascade");
      run("drop sequence refusals");
    }

    awaitLetter(poison);
    awaitEchoes(behind, "first-echo", "second-echo");
  }

  @Test
  void a_dead_letter_is_told_on_a_topic_of_its_own() {
    String text = aText();
    first.failAt(text, Integer.MAX_VALUE);

    var event = knocks.knock(text);

    var letter = UUID.fromString(awaitLetter(event));
    try (var reader = new FactReader(broker, "boyuan.test.dead-letter")) {
      var told = reader.about(letter, 1).getFirst();
      assertThat(told.type()).isEqualTo("boyuan.test.dead-lettered.v1");
      assertThat(told.data()).contains(event.toString(), "first-echo", "cannot bear " + text);
    }
  }

  @Test
  void a_dead_letter_is_replayed_by_an_admin_once_the_cause_is_mended() {
    String text = aText();
    first.failAt(text, Integer.MAX_VALUE);
    String letter = awaitLetter(knocks.knock(text));
    String replay = DEAD_LETTERS + "/" + letter + "/replay";

    as(world.admin())
        .post(replay)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:replay-failed"))
        .body("reason", containsString("cannot bear"));
    assertThat(echoesOf(text)).containsExactly("second-echo");
    as(world.admin()).get(all()).then().body("items.id", hasItem(letter));

    first.mend();
    as(world.admin()).post(replay).then().statusCode(200).body("replayedAt", notNullValue());
    as(world.admin()).post(replay).then().statusCode(200);

    assertThat(echoesOf(text)).containsExactlyInAnyOrder("first-echo", "second-echo");
    as(world.admin()).get(all()).then().body("items.id", not(hasItem(letter)));
  }

  @Test
  void dead_letters_are_the_admins_alone() {
    String replay = DEAD_LETTERS + "/" + UUID.randomUUID() + "/replay";

    given().get(DEAD_LETTERS).then().statusCode(401);
    given().post(replay).then().statusCode(401);
    as(world.staff()).get(DEAD_LETTERS).then().statusCode(403);
    as(world.staff()).post(replay).then().statusCode(403);
    as(world.admin()).post(replay).then().statusCode(404);
  }

  private void run(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String all() {
    return DEAD_LETTERS + "?limit=200";
  }

  private void awaitEchoes(String text, String... handlers) {
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(echoesOf(text)).containsExactlyInAnyOrder(handlers));
  }

  private List<String> echoesOf(String text) {
    return found(database, "select handler from echo where text = ?", text);
  }

  /** The letter's id; each of the handlers that failed has one. */
  private String awaitLetter(UUID event) {
    return await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> lettersOf(event), letters -> !letters.isEmpty())
        .getFirst();
  }

  private List<String> lettersOf(UUID event) {
    return found(database, "select id from dead_letter where event_id = ?", event);
  }
}
