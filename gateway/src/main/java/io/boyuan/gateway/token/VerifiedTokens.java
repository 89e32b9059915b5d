package io.boyuan.gateway.token;

import io.boyuan.gateway.GatewaySettings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tokens found good a moment ago. A token is verified again after a minute at the latest, so that a
 * withdrawn key takes effect, and never outlives its expiry. When full, all are forgotten, which
 * costs no more than verifying them again.
 */
@Singleton
public final class VerifiedTokens {

  private static final long TRUSTED_MILLIS = 60_000;

  private final ConcurrentHashMap<String, Trusted> trusted = new ConcurrentHashMap<>();
  private final InstantSource clock;
  private final int capacity;

  @Inject
  VerifiedTokens(GatewaySettings settings) {
    this(InstantSource.system(), settings.rememberedTokens());
  }

  VerifiedTokens(InstantSource clock, int capacity) {
    this.clock = clock;
    this.capacity = capacity;
  }

  Optional<SignedIn> whoSent(String authorization) {
    var found = trusted.get(authorization);
    if (found == null) {
      return Optional.empty();
    }
    if (found.until > clock.millis()) {
      return Optional.of(found.caller);
    }
    if (!found.caller.expiresAt().isAfter(clock.instant())) {
      trusted.remove(authorization, found);
    }
    return Optional.empty();
  }

  /**
   * Whether a token was found good not long ago. It may have to be verified again, but it is not
   * one that somebody tries.
   *
   * @param authorization the header
   * @return false for one that was never seen, or is forgotten
   */
  public boolean know(String authorization) {
    return trusted.containsKey(authorization);
  }

  void remember(String authorization, SignedIn caller) {
    if (capacity == 0) {
      return;
    }
    if (trusted.size() >= capacity) {
      trusted.clear();
    }
    long until = Math.min(caller.expiresAt().toEpochMilli(), clock.millis() + TRUSTED_MILLIS);
    trusted.put(authorization, new Trusted(caller, until));
  }

  /** Who sent it, and until when that is believed. */
  private record Trusted(SignedIn caller, long until) {}
}
