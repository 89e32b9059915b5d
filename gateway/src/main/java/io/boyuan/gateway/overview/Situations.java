package io.boyuan.gateway.overview;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.boyuan.gateway.GatewaySettings;
import io.boyuan.gateway.Part;
import io.boyuan.gateway.upstream.Upstreams;
import jakarta.inject.Singleton;
import java.util.List;

/** What each service last said of some communities, as long as anybody looks at it. */
@Singleton
final class Situations {

  private static final int MOST = 10_000;

  private final Upstreams upstreams;
  private final GatewaySettings.Overview settings;
  private final Cache<Asked, Watched> watched;

  Situations(Upstreams upstreams, GatewaySettings settings) {
    this.upstreams = upstreams;
    this.settings = settings.overview();
    this.watched =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(this.settings.remembered())
            .build();
  }

  Watched of(Part part, List<String> communities) {
    return watched.get(
        new Asked(part, communities),
        asked -> new Watched(upstreams.of(part), communities, settings.fresh()));
  }

  /** What is asked of whom. */
  private record Asked(Part part, List<String> communities) {}
}
