package io.boyuan.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.local.LocalSuite;
import io.boyuan.local.Part;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Who owns a database can change what stands in it; they cannot hide it. */
class AuditVerifyTest {

  private final LocalSuite suite = RunningSuite.get().suite();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @Test
  void a_decision_changed_behind_the_triggers_backs_is_told_at_its_entry() throws SQLException {
    assertThat(verifies()).as(said.toString(UTF_8)).isTrue();

    tamper("update audit_entry set action = action || '-not' where number = 2");
    try {
      assertThat(verifies()).isFalse();
    } finally {
      tamper("update audit_entry set action = replace(action, '-not', '') where number = 2");
    }
    assertThat(said.toString(UTF_8)).contains("grid/boyuan: entry 2 ");
    assertThat(verifies()).isTrue();
  }

  @Test
  void a_database_that_says_its_hashes_are_right_is_not_believed() throws SQLException {
    tamper("update audit_entry set action = action || '-not' where number = 1");
    execute(
        "alter function audit_hash rename to own_audit_hash;"
            + " create function audit_hash(previous bytea, entry audit_entry) returns bytea stable"
            + " language sql as 'select entry.hash'");
    try {
      assertThat(verifies()).isFalse();
    } finally {
      execute("drop function audit_hash; alter function own_audit_hash rename to audit_hash");
      tamper("update audit_entry set action = replace(action, '-not', '') where number = 1");
    }
    assertThat(said.toString(UTF_8)).contains("grid/boyuan: entry 1 ");
    assertThat(verifies()).isTrue();
  }

  private boolean verifies() {
    return suite.auditVerifies(new PrintStream(said, true, UTF_8));
  }

  private void tamper(String change) throws SQLException {
    execute(
        "alter table audit_entry disable trigger audit_entry_is_append_only; "
            + change
            + " and community = 'boyuan';"
            + " alter table audit_entry enable trigger audit_entry_is_append_only");
  }

  private void execute(String sql) throws SQLException {
    String url = "jdbc:postgresql://" + suite.address(Part.POSTGRESQL) + "/grid";
    try (var connection =
            DriverManager.getConnection(url, "grid", suite.databasePassword(Part.GRID));
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
