package io.boyuan.gateway.overview;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.boyuan.gateway.GatewaySettings;
import io.boyuan.gateway.Part;
import io.boyuan.gateway.upstream.Upstreams;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** What each service last said of some communities, as long as anybody looks at it. */
@Singleton
final class Situations {

  private final Upstreams upstreams;
  private final GatewaySettings.Overview settings;
  private final Clock clock;
  private final Cache<Asked, Watched> watched;

  Situations(Upstreams upstreams, GatewaySettings settings, Clock clock) {
    this.clock = clock;
    this.upstreams = upstreams;
    this.settings = settings.overview();
    if (this.settings.memory().asLongValue() < settings.answerLimit().asLongValue()) {
      throw new ConfigurationException(
          "boyuan.gateway.overview.memory must hold one answer (answer-limit)");
    }
    this.watched =
        Caffeine.newBuilder()
            .maximumWeight(this.settings.memory().asLongValue())
            .weigher((Asked asked, Watched seen) -> seen.bytes())
            .expireAfterAccess(this.settings.remembered())
            .build();
  }

  Watched of(Part part, List<String> communities) {
    return watched.get(
        new Asked(part, communities),
        asked ->
            new Watched(
                upstreams.of(part),
                communities,
                settings.fresh(),
                clock,
                grown -> weighAnew(asked, grown)));
  }

  /** What the memory holds is weighed when it is put there. */
  private void weighAnew(Asked asked, Watched grown) {
    watched.asMap().replace(asked, grown);
  }

  /** How much is remembered now. */
  long bytes() {
    watched.cleanUp();
    return watched.asMap().values().stream().mapToLong(Watched::bytes).sum();
  }

  /** What is asked of whom. */
  private record Asked(Part part, List<String> communities) {}
}
