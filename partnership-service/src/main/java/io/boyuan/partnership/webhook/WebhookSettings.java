package io.boyuan.partnership.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How webhooks are sent. */
@ConfigMapping(prefix = "boyuan.webhooks")
public interface WebhookSettings {

  /**
   * Whether webhooks may lead to this very machine, also without TLS: for one's own machine and
   * tests, never in production.
   *
   * @return false unless configured
   */
  @WithDefault("false")
  boolean allowLocal();

  /**
   * To how many webhooks this process sends at once; to each of them one event after the other.
   *
   * @return 64 unless configured
   */
  @WithDefault("64")
  int inFlight();

  /**
   * How long a receiver is waited for, from the look-up of its name to the end of its answer.
   *
   * @return ten seconds unless configured
   */
  @WithDefault("PT10S")
  Duration patience();

  /**
   * How long what is due waits at most when nobody says that it is.
   *
   * @return one second unless configured
   */
  @WithDefault("PT1S")
  Duration poll();
}
