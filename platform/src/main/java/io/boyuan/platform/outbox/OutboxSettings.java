package io.boyuan.platform.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the outbox is emptied. */
@ConfigMapping(prefix = "boyuan.outbox")
public interface OutboxSettings {

  /**
   * How many facts are published before they are deleted together.
   *
   * @return 500 unless configured
   */
  @WithDefault("500")
  int batch();

  /**
   * How long the relay sleeps at most when nobody wakes it; it also is the time until another
   * replica takes over.
   *
   * @return one second unless configured
   */
  @WithDefault("PT1S")
  Duration poll();

  /**
   * How long the relay gathers facts once the first is there, so that many go in one batch.
   *
   * @return ten milliseconds unless configured
   */
  @WithDefault("PT0.01S")
  Duration linger();

  /**
   * Whether this process publishes at all.
   *
   * @return true unless configured
   */
  @WithDefault("true")
  boolean relay();
}
