package io.boyuan.gateway.session;

import io.quarkus.oidc.TenantResolver;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Bearer tokens are read unless it is said that a session is. Left to itself, Quarkus goes by the
 * names of cookies and by the last step of the path, which both are the caller's to choose.
 */
@ApplicationScoped
class WhichTenant implements TenantResolver {

  private static final String KEY = WhichTenant.class.getName();

  /** The realm as the browser's sign-in knows it. */
  static void sessionOf(RoutingContext ctx) {
    ctx.put(KEY, "web");
  }

  @Override
  public String resolve(RoutingContext ctx) {
    String chosen = ctx.get(KEY);
    return chosen == null ? "Default" : chosen;
  }
}
