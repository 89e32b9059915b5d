package io.boyuan.gateway.limit;

import io.boyuan.gateway.GatewaySettings;
import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * What one address may send before anybody asks who it is. It is generous, as a whole school may
 * share an address; but a token that turns out bad costs as much as many requests, so that trying
 * tokens ends soon. Behind trusted proxies the address is the one they tell (README).
 */
@Singleton
final class AddressLimit {

  /** After the request got its name and was found well-formed, before all routes. */
  private static final int AFTER_INTAKE = 900;

  private static final String HEALTH = "/q/health";

  private final Allowance allowance;
  private final int badTokenCost;

  AddressLimit(GatewaySettings settings, MeterRegistry metrics) {
    var limits = settings.limits();
    this.badTokenCost = limits.badTokenCost();
    this.allowance =
        new Allowance(
            Rate.of("address", limits.addressRate(), limits.addressBurst()),
            limits.remembered(),
            TimeMeter.SYSTEM_NANOTIME,
            metrics.counter("boyuan.limit.refusals", "limit", "address"));
  }

  void standBehindTheDoor(@Observes Filters filters) {
    filters.register(this::count, AFTER_INTAKE);
  }

  private void count(RoutingContext ctx) {
    if (ctx.request().path().startsWith(HEALTH)) {
      ctx.next();
      return;
    }
    String address = Network.of(ctx.request().remoteAddress());
    var probe = allowance.take(address);
    if (!probe.isConsumed()) {
      ctx.fail(allowance.refuse(probe));
      return;
    }
    if (ctx.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
      ctx.addHeadersEndHandler(sent -> chargeForBadToken(ctx, address));
    }
    ctx.next();
  }

  private void chargeForBadToken(RoutingContext ctx, String address) {
    if (ctx.response().getStatusCode() == 401) {
      allowance.charge(address, badTokenCost);
    }
  }
}
