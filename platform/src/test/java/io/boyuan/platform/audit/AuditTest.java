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

import io.agroal.api.AgroalDataSource;
import io.boyuan.platform.notes.NoteWorld;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
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
