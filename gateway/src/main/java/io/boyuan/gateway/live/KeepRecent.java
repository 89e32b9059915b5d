package io.boyuan.gateway.live;

import io.boyuan.gateway.GatewaySettings;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How much is kept for listeners who come back. */
final class KeepRecent {

  private KeepRecent() {}

  @Produces
  @Singleton
  static RecentHappenings recent(GatewaySettings settings) {
    return new RecentHappenings(settings.stream().kept());
  }
}
