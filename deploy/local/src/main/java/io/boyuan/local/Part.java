package io.boyuan.local;

import java.util.List;
import java.util.Locale;

/** What runs, in the order in which it can be relied on. */
public enum Part {
  /** One database for each service, and one for Keycloak. */
  POSTGRESQL(15432),
  /** Carries the events between the services. */
  KAFKA(19092),
  /** Signs people and programs in. */
  KEYCLOAK(8180),
  VOLUNTEER(8081),
  GRID(8082),
  BOOKING(8083),
  PARTNERSHIP(8084),
  /** The one door. */
  GATEWAY(8080);

  /** The four services behind the gateway; each has a database of its name. */
  static final List<Part> SERVICES = List.of(VOLUNTEER, GRID, BOOKING, PARTNERSHIP);

  private final int usualPort;

  Part(int usualPort) {
    this.usualPort = usualPort;
  }

  /** The name people read and type. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  int usualPort() {
    return usualPort;
  }

  /** The environment variable that moves it to another port. */
  String portVariable() {
    return "BOYUAN_" + name() + "_PORT";
  }

  /** Whether it is one of Boyuan's own, built from this repository. */
  boolean isOurs() {
    return this == GATEWAY || SERVICES.contains(this);
  }

  /** The module that builds it; only for {@linkplain #isOurs our own}. */
  String module() {
    return this == GATEWAY ? "gateway" : id() + "-service";
  }
}
