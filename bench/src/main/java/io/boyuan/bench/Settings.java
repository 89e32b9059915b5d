package io.boyuan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/**
 * Where the suite is and how long to measure. Addresses come from {@code ./boyuan}; the rest from
 * {@code BENCH_CLIENTS} and {@code BENCH_SECONDS}.
 *
 * @param gateway where the suite answers
 * @param grid where grid-service itself answers
 * @param keycloak where tokens come from
 * @param database {@code host:port} of PostgreSQL
 * @param home where the suite keeps its passwords
 * @param clients how many do the same thing at once
 * @param seconds how long each figure is measured
 */
record Settings(
    URI gateway, URI grid, URI keycloak, String database, Path home, int clients, int seconds) {

  static Settings of(Map<String, String> environment) {
    return new Settings(
        URI.create(environment.getOrDefault("BOYUAN_GATEWAY_URL", "http://localhost:8080")),
        URI.create(environment.getOrDefault("BOYUAN_GRID_URL", "http://localhost:8082")),
        URI.create(environment.getOrDefault("BOYUAN_KEYCLOAK_URL", "http://localhost:8180")),
        environment.getOrDefault("BOYUAN_DB_HOST_PORT", "localhost:15432"),
        Path.of(environment.getOrDefault("BOYUAN_HOME", ".boyuan")),
        Integer.parseInt(environment.getOrDefault("BENCH_CLIENTS", "32")),
        Integer.parseInt(environment.getOrDefault("BENCH_SECONDS", "15")));
  }

  /** A connection as a service has it, to the service's own database. */
  Connection connect(String service) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://" + database + "/" + service, service, passwordOf(service));
  }

  private String passwordOf(String service) {
    return secret("database." + service);
  }

  /** A secret of the local suite. */
  String secret(String name) {
    var secrets = new Properties();
    try (var file = Files.newBufferedReader(home.resolve("secrets.properties"))) {
      secrets.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException("The suite's passwords cannot be read", e);
    }
    return secrets.getProperty(name);
  }
}
