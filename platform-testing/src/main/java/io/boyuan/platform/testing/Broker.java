package io.boyuan.platform.testing;

/** A Kafka broker that a test may stop and start again over the same data. */
public interface Broker extends AutoCloseable {

  /**
   * Where clients find it.
   *
   * @return {@code host:port}
   */
  String bootstrapServers();

  /** Makes it unreachable and keeps its data. */
  void pause();

  /** Makes it reachable again, after {@link #pause}. */
  void resume();

  @Override
  void close();
}
