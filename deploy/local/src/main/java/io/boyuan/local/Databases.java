package io.boyuan.local;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A database and a role for each service and for Keycloak; none may enter another's. */
final class Databases {

  static final String KEYCLOAK = "keycloak";
  private static final List<String> SERVICE_LIMITS =
      List.of("transaction_timeout = '60s'", "idle_in_transaction_session_timeout = '30s'");

  private final Secrets secrets;

  Databases(Secrets secrets) {
    this.secrets = secrets;
  }

  /** Makes what is not there yet; the rest stays as it is. */
  void settle(Server server) {
    var names = new ArrayList<>(Part.SERVICES.stream().map(Part::id).toList());
    names.add(KEYCLOAK);
    try (var connection = server.connect("postgres");
        var statement = connection.createStatement()) {
      for (var name : names) {
        role(statement, name);
      }
      for (var database : List.of("postgres", "template1")) {
        statement.execute("revoke connect on database " + database + " from public");
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The databases cannot be made", e);
    }
  }

  private void role(Statement statement, String name) throws SQLException {
    boolean isNew = isMissing(statement, "pg_roles where rolname", name);
    statement.execute(
        (isNew ? "create" : "alter")
            + (" role " + name + " login password '" + secrets.of("database." + name) + "'"));
    if (!name.equals(KEYCLOAK)) {
      for (var limit : SERVICE_LIMITS) {
        statement.execute("alter role " + name + " set " + limit);
      }
    }
    if (isMissing(statement, "pg_database where datname", name)) {
      statement.execute("create database " + name + " owner " + name);
    }
    statement.execute("revoke connect, temporary on database " + name + " from public");
  }

  private static boolean isMissing(Statement statement, String where, String name)
      throws SQLException {
    try (var found = statement.executeQuery("select 1 from " + where + " = '" + name + "'")) {
      return !found.next();
    }
  }

  /** Opens a connection to a database as the one who may do everything. */
  interface Server {
    Connection connect(String database) throws SQLException;
  }
}
