package io.boyuan.gateway.limit;

import io.boyuan.gateway.GatewaySettings;
import io.boyuan.gateway.token.SignedIn;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/**
 * What one person may send through one application, wherever they call from; how much is left of it
 * stands on each answer (draft-ietf-httpapi-ratelimit-headers-10).
 */
@Singleton
public final class ClientLimit implements Handler<RoutingContext> {

  private static final CharSequence LEFT = HttpHeaders.createOptimized("ratelimit");
  private static final CharSequence POLICY = HttpHeaders.createOptimized("ratelimit-policy");

  private final Allowance allowance;
  private final String policy;

  ClientLimit(GatewaySettings settings, MeterRegistry metrics) {
    var limits = settings.limits();
    var rate = Rate.of("client", limits.clientRate(), limits.clientBurst());
    this.policy = "\"client\";q=" + rate.burst() + ";w=" + rate.secondsToFill();
    this.allowance =
        new Allowance(
            rate,
            limits.remembered(),
            TimeMeter.SYSTEM_NANOTIME,
            metrics.counter("boyuan.limit.refusals", "limit", "client"));
  }

  @Override
  public void handle(RoutingContext ctx) {
    var caller = SignedIn.of(ctx);
    if (caller.isEmpty()) {
      ctx.next();
      return;
    }
    var probe = allowance.take(caller.get().client() + ' ' + caller.get().subject());
    tell(probe, ctx.response().headers());
    if (probe.isConsumed()) {
      ctx.next();
    } else {
      ctx.fail(allowance.refuse(probe));
    }
  }

  private void tell(ConsumptionProbe probe, MultiMap headers) {
    String left = "\"client\";r=" + probe.getRemainingTokens();
    headers
        .set(POLICY, policy)
        .set(LEFT, probe.isConsumed() ? left : left + ";t=" + Allowance.secondsUntilNext(probe));
  }
}
