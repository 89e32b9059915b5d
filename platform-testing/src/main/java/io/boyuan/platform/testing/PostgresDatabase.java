package io.boyuan.platform.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A real PostgreSQL server with one empty database. It does not wait for the disk: what a test
 * writes need not survive.
 */
final class PostgresDatabase implements Database {

  private static final String NAME = "boyuan";

  private final EmbeddedPostgres server;

  private PostgresDatabase(EmbeddedPostgres server) {
    this.server = server;
  }

  static PostgresDatabase start() {
    try {
      var server =
          EmbeddedPostgres.builder()
              .setServerConfig("max_connections", "200")
              .setPGStartupWait(Duration.ofSeconds(60))
              .start();
      try (var connection = server.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute("create role " + NAME + " login password '" + NAME + "'");
        statement.execute("create database " + NAME + " owner " + NAME);
      }
      return new PostgresDatabase(server);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot start PostgreSQL", e);
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot create the test database", e);
    }
  }

  @Override
  public String jdbcUrl() {
    return "jdbc:postgresql://localhost:" + server.getPort() + "/" + NAME;
  }

  @Override
  public String username() {
    return NAME;
  }

  @Override
  public String password() {
    return NAME;
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot stop PostgreSQL", e);
    }
  }
}
