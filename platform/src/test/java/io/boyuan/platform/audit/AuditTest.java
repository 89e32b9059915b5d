package io.boyuan.platform.audit;

import static io.boyuan.platform.notes.NoteWorld.AUDIT;
import static io.boyuan.platform.notes.NoteWorld.as;
import static io.boyuan.platform.notes.NoteWorld.found;
import static io.boyuan.platform.notes.NoteWorld.rewrite;
import static io.boyuan.platform.notes.NoteWorld.written;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.agroal.api.AgroalDataSource;
import io.boyuan.platform.notes.NoteWorld;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class AuditTest {

  Tokens tokens;
  @Inject AgroalDataSource database;
  @Inject AuditTrail trail;
  @Inject AuditChains chains;
  NoteWorld world;
  UUID note;

  @BeforeEach
  void aNote() {
    world = new NoteWorld(tokens);
    note = written(world.aResident(), "first");
  }

  @Test
  void a_decision_is_written_with_who_took_it_and_why() {
    rewrite(world.staff(), note, "*", "second").then().statusCode(200);

    as(world.staff())
        .get(AUDIT + "?community=boyuan&limit=1")
        .then()
        .statusCode(200)
        .body("items[0].subjectId", equalTo(note.toString()))
        .body("items[0].actorId", equalTo(world.staff().id().toString()))
        .body("items[0].action", equalTo("rewrite-note"))
        .body("items[0].reason", equalTo("it was wrong"))
        .body("items[0].detail", equalTo("{\"words\":6}"));
  }

  @Test
  void a_decision_that_did_not_take_place_is_not_written() {
    rewrite(world.staff(), note, "*", "refuse it").then().statusCode(409);
    rewrite(world.staff(), note, "\"9\"", "stale").then().statusCode(412);

    assertThat(entriesAboutTheNote()).isEmpty();
  }

  @Test
  void outside_of_a_transaction_no_decision_can_be_written() {
    assertThatThrownBy(() -> trail.record(Decision.of("boyuan", "a", "b", note)))
        .hasStackTraceContaining("TransactionRequiredException");
  }

  @Test
  void the_database_refuses_to_change_what_is_written() {
    rewrite(world.staff(), note, "*", "second").then().statusCode(200);

    for (String change :
        List.of(
            "update audit_entry set reason = 'other'",
            "delete from audit_entry",
            "truncate audit_entry",
            "insert into audit_entry select * from audit_entry on conflict (id)"
                + " do update set reason = 'other'")) {
      assertThatThrownBy(() -> execute(change)).hasMessageContaining("append-only");
    }
    assertThat(entriesAboutTheNote()).containsExactly("it was wrong");
  }

  @Test
  void a_trail_is_read_by_its_own_communitys_staff() {
    String own = AUDIT + "?community=boyuan";

    given().get(own).then().statusCode(401);
    as(world.aResident()).get(own).then().statusCode(403);
    as(world.staffOfAnotherCommunity()).get(own).then().statusCode(403);
    as(world.staff()).get(own).then().statusCode(200);
    as(world.admin()).get(own).then().statusCode(200);
    as(world.staff()).get(AUDIT).then().statusCode(400);
  }

  @Test
  void an_auditor_reads_the_trails_of_all_by_community_person_and_thing() {
    rewrite(world.staff(), note, "*", "second").then().statusCode(200);
    var auditor = tokens.caller("auditor").withRoles("auditor");

    for (String asked :
        List.of(
            "?community=boyuan&limit=1",
            "?actorId=" + world.staff().id() + "&limit=1",
            "?subjectId=" + note)) {
      as(auditor)
          .get(AUDIT + asked)
          .then()
          .statusCode(200)
          .body("items.subjectId", hasItem(note.toString()));
    }
    as(auditor).get(AUDIT).then().statusCode(400);
    as(world.staff()).get(AUDIT + "?subjectId=" + note).then().statusCode(400);
  }

  @Test
  void entries_of_a_community_are_one_chain_however_many_decide_at_once() {
    String community = aCommunity();
    Race.run(
        8,
        i ->
            () -> {
              decide(community, i);
              return community;
            });

    assertThat(chains.prove(community, 0))
        .satisfies(
            proof -> {
              assertThat(proof.number()).isEqualTo(8);
              assertThat(proof.brokenAt()).isNull();
              assertThat(proof.isEnd()).isTrue();
            });
    assertThat(chains.prove(community, 8).brokenAt()).isNull();
  }

  @Test
  void those_who_decide_for_two_communities_do_not_wait_for_each_other() {
    String one = aCommunity();
    String other = aCommunity();
    Race.run(
        8,
        i ->
            () ->
                QuarkusTransaction.requiringNew()
                    .call(
                        () -> {
                          trail.record(UUID.randomUUID(), decision(i % 2 == 0 ? one : other, i));
                          trail.record(UUID.randomUUID(), decision(i % 2 == 0 ? other : one, i));
                          return i;
                        }));

    assertThat(chains.prove(one, 0).number()).isEqualTo(8);
    assertThat(chains.prove(other, 0).number()).isEqualTo(8);
  }

  @Test
  void what_was_changed_behind_the_trails_back_is_found() throws SQLException {
    String community = aCommunity();
    for (int i = 0; i < 3; i++) {
      decide(community, i);
    }
    tamper("update audit_entry set reason = 'other' where number = 2 and community = ", community);

    assertThat(chains.prove(community, 0).brokenAt()).isEqualTo(2);
    assertThat(chains.prove(community, 2).brokenAt()).isNull();
  }

  @Test
  void what_was_left_out_is_found() throws SQLException {
    String middle = aCommunity();
    String last = aCommunity();
    for (int i = 0; i < 3; i++) {
      decide(middle, i);
      decide(last, i);
    }
    tamper("delete from audit_entry where number = 2 and community = ", middle);
    tamper("delete from audit_entry where number = 3 and community = ", last);

    assertThat(chains.prove(middle, 0).brokenAt()).isEqualTo(3);
    assertThat(chains.prove(last, 0).brokenAt()).isEqualTo(3);
  }

  /** Others compute it too ({@code ./boyuan audit verify}), so it may never change. */
  @Test
  void the_hash_of_an_entry_is_made_of_the_same_for_ever() {
    assertThat(
            found(
                database,
                """
                select encode(audit_hash('\\x00ff', row('0197a2f0-0000-7000-8000-000000000001', \
                '2026-11-26T05:15:00.1204+08:00', '0197a2f0-0000-7000-8000-000000000002', 'boyuan', 'do-it', \
                'thing', '0197a2f0-0000-7000-8000-000000000003', E'他说 "\\\\" \\t\\n\\r\\b\\f\\x01\\x7f\\u00e9\\U0001F600/', null, \
                42, null)::audit_entry), 'hex')"""))
        .containsExactly("2d1743ca35dfed20fc2e6cac4eacf9fad6e605d8d3fef94bcda21c8abf9fec56");
  }

  @Test
  void the_links_of_a_chain_are_read_by_who_may_prove_it() {
    String community = aCommunity();
    for (int i = 0; i < 3; i++) {
      decide(community, i);
    }
    var auditor = tokens.caller("auditor").withRoles("auditor");
    String links = AUDIT + "/chains/" + community + "/links";

    as(auditor)
        .get(links + "?after=1")
        .then()
        .statusCode(200)
        .body("number", equalTo(List.of(2, 3)))
        .body("reason", equalTo(List.of("reason 1", "reason 2")))
        .body("[1].hash", equalTo(chains.prove(community, 0).hash()));
    as(auditor).get(links + "?after=3").then().body("size()", equalTo(0));
    as(world.staff()).get(links).then().statusCode(403);
  }

  @Test
  void nobody_moves_the_end_of_a_chain_but_its_entries() {
    String community = aCommunity();
    decide(community, 1);

    for (String change :
        List.of(
            "update audit_chain set number = 0 where community = '" + community + "'",
            "delete from audit_chain where community = '" + community + "'",
            "insert into audit_chain values ('made-up', 0, '')",
            "truncate audit_chain")) {
      assertThatThrownBy(() -> execute(change)).hasMessageContaining("append-only");
    }
    decide(community, 2);
    assertThat(chains.prove(community, 0).number()).isEqualTo(2);
  }

  @Test
  void a_chain_whose_end_was_removed_is_listed_all_the_same() throws SQLException {
    String community = aCommunity();
    String next = community + "-next";
    decide(community, 1);
    decide(next, 1);
    execute(
        "alter table audit_chain disable trigger audit_chain_is_guarded; delete from audit_chain"
            + " where community = '"
            + community
            + "'; alter table audit_chain enable trigger audit_chain_is_guarded");

    var ends = chains.after(community.substring(0, community.length() - 1));

    assertThat(ends.getFirst()).isEqualTo(new AuditChain(community, 0, ""));
    assertThat(ends.get(1).community()).isEqualTo(next);
    assertThat(ends.get(1).number()).isEqualTo(1);
  }

  @Test
  void auditors_prove_all_chains_and_staff_their_own() {
    String community = aCommunity();
    decide(community, 1);
    var auditor = tokens.caller("auditor").withRoles("auditor");
    var staff = tokens.caller("s").withRoles("community-staff").inCommunities(community);
    String chain = AUDIT + "/chains/" + community;

    as(auditor).get(chain).then().statusCode(200).body("number", equalTo(1));
    as(staff).get(chain).then().statusCode(200).body("isEnd", equalTo(true));
    as(world.staff()).get(chain).then().statusCode(403);
    as(auditor)
        .get(AUDIT + "/chains?after=" + community.substring(0, community.length() - 1))
        .then()
        .statusCode(200)
        .body("community", hasItem(community));
    as(staff).get(AUDIT + "/chains").then().statusCode(403);
  }

  private static String aCommunity() {
    return "c-" + UUID.randomUUID();
  }

  private static Decision decision(String community, int number) {
    return Decision.of(community, "do-it", "thing", UUID.randomUUID()).because("reason " + number);
  }

  private void decide(String community, int number) {
    QuarkusTransaction.requiringNew()
        .run(() -> trail.record(UUID.randomUUID(), decision(community, number)));
  }

  /** As somebody who owns the database could. */
  private void tamper(String change, String community) throws SQLException {
    execute(
        "alter table audit_entry disable trigger audit_entry_is_append_only; "
            + change
            + "'"
            + community
            + "'; alter table audit_entry enable trigger audit_entry_is_append_only");
  }

  private List<String> entriesAboutTheNote() {
    return found(database, "select reason from audit_entry where subject_id = ?", note);
  }

  private void execute(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
