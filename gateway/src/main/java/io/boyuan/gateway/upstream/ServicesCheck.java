package io.boyuan.gateway.upstream;

import io.boyuan.gateway.Part;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Shows which services are away. The gateway is ready all the same: whoever it stands before would
 * take it out of service, and the other services with it.
 */
@Readiness
@ApplicationScoped
class ServicesCheck implements HealthCheck {

  private final Upstreams upstreams;

  ServicesCheck(Upstreams upstreams) {
    this.upstreams = upstreams;
  }

  void count(@Observes StartupEvent event, MeterRegistry metrics) {
    for (Part part : Part.values()) {
      var upstream = upstreams.of(part);
      Gauge.builder("boyuan.breaker.open", upstream, each -> each.isAway() ? 1 : 0)
          .description("1 while requests are kept from a service that is away")
          .tag("part", part.context())
          .register(metrics);
    }
  }

  @Override
  public HealthCheckResponse call() {
    var response = HealthCheckResponse.named("services").up();
    for (Part part : Part.values()) {
      response.withData(part.context(), stateOf(part));
    }
    return response.build();
  }

  private String stateOf(Part part) {
    return (upstreams.of(part).isAway() ? Breaker.State.OPEN : Breaker.State.CLOSED)
        .name()
        .toLowerCase(Locale.ROOT);
  }
}
