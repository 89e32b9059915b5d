package io.boyuan.platform.testing;

import java.util.ServiceLoader;

/**
 * Where tests get their servers from: processes of this machine, or containers when the module was
 * built with the profile {@code containers}, which registers its own by {@link ServiceLoader}.
 */
public interface Servers {

  /**
   * Starts PostgreSQL.
   *
   * @return a database that answers
   */
  Database startDatabase();

  /**
   * Starts Kafka.
   *
   * @return a broker that answers
   */
  Broker startBroker();

  /**
   * The servers of this build.
   *
   * @return containers when registered, else processes
   */
  static Servers ofThisBuild() {
    return ServiceLoader.load(Servers.class, Servers.class.getClassLoader())
        .findFirst()
        .orElseGet(LocalServers::new);
  }
}
