package io.boyuan.gateway.token;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcEndpoint;
import io.quarkus.oidc.common.OidcRequestFilter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/**
 * Keeps forged tokens from turning into a flood at the identity provider: OIDC asks it for its keys
 * at every token with an unknown key id. Tokens of known keys are not touched by this.
 */
@ApplicationScoped
@Unremovable
@OidcEndpoint(OidcEndpoint.Type.JWKS)
class KeyFetchLimit implements OidcRequestFilter {

  private static final int FETCHES_A_SECOND = 20;

  private final InstantSource clock;
  private long second;
  private int fetches;

  KeyFetchLimit() {
    this(InstantSource.system());
  }

  KeyFetchLimit(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Uni<Void> filter(OidcRequestFilterContext requestContext) {
    return mayFetch() ? Uni.createFrom().voidItem() : Uni.createFrom().failure(new Reached());
  }

  synchronized boolean mayFetch() {
    long now = clock.millis() / 1000;
    if (now != second) {
      second = now;
      fetches = 0;
    }
    return ++fetches <= FETCHES_A_SECOND;
  }

  /** The keys were asked for too often. */
  static final class Reached extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Reached() {
      super("keys asked for too often", null, false, false);
    }
  }
}
