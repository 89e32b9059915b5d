package io.boyuan.local;

/** How a part is reached from this machine. */
final class Address {

  private Address() {}

  /** {@code host:port} for PostgreSQL and Kafka, a URL for the others. */
  static String of(Part part, Ports ports) {
    var hostAndPort = "localhost:" + ports.of(part);
    return switch (part) {
      case POSTGRESQL, KAFKA -> hostAndPort;
      default -> "http://" + hostAndPort;
    };
  }
}
