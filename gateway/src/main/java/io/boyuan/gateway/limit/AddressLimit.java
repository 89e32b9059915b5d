package io.boyuan.gateway.limit;

import io.boyuan.gateway.GatewaySettings;
import io.boyuan.gateway.intake.CallerAddress;
import io.boyuan.gateway.token.TokenGate;
import io.boyuan.gateway.token.VerifiedTokens;
import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * What one address may send before anybody asks who it is. It is generous, as a whole school may
 * share an address. Tokens that turn out bad count apart and end soon: who tries them shuts out
 * neither those beside them whose tokens are known to be good, nor those who bring none.
 */
@Singleton
final class AddressLimit {

  /** After the request got its name and was found well-formed, before all routes. */
  private static final int AFTER_INTAKE = 900;

  private static final String HEALTH = "/q/health";

  private final Allowance requests;
  private final Allowance badTokens;
  private final CallerAddress addresses;
  private final VerifiedTokens tokens;

  AddressLimit(
      GatewaySettings settings,
      CallerAddress addresses,
      VerifiedTokens tokens,
      MeterRegistry metrics) {
    this.addresses = addresses;
    this.tokens = tokens;
    var limits = settings.limits();
    this.requests =
        new Allowance(
            Rate.of("address", limits.addressRate(), limits.addressBurst()),
            limits.remembered(),
            TimeMeter.SYSTEM_NANOTIME,
            metrics.counter("boyuan.limit.refusals", "limit", "address"));
    this.badTokens =
        new Allowance(
            Rate.of("bad-token", limits.badTokenRate(), limits.badTokenBurst()),
            limits.remembered(),
            TimeMeter.SYSTEM_NANOTIME,
            metrics.counter("boyuan.limit.refusals", "limit", "bad-token"));
  }

  void standBehindTheDoor(@Observes Filters filters) {
    filters.register(this::count, AFTER_INTAKE);
  }

  private void count(RoutingContext ctx) {
    if (ctx.request().path().startsWith(HEALTH)) {
      ctx.next();
      return;
    }
    String network = Network.of(addresses.of(ctx.request()));
    var probe = requests.take(network);
    if (!probe.isConsumed()) {
      ctx.fail(requests.refuse(probe));
      return;
    }
    String authorization = ctx.request().getHeader(HttpHeaders.AUTHORIZATION);
    if (authorization != null && !tokens.know(authorization)) {
      var tried = badTokens.take(network);
      if (!tried.isConsumed()) {
        ctx.fail(badTokens.refuse(tried));
        return;
      }
      ctx.addHeadersEndHandler(sent -> forgiveIfGood(ctx, network));
    }
    ctx.next();
  }

  /** Counted before it is known, so that many at once count too. */
  private void forgiveIfGood(RoutingContext ctx, String network) {
    if (ctx.response().getStatusCode() != 401 || TokenGate.hasExpired(ctx)) {
      badTokens.giveBack(network);
    }
  }
}
