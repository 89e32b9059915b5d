package io.boyuan.platform.testing;

/** Servers as processes of this machine. */
final class LocalServers implements Servers {

  @Override
  public Database startDatabase() {
    return PostgresDatabase.start();
  }

  @Override
  public Broker startBroker() {
    return KafkaBroker.start();
  }
}
