package io.boyuan.gateway.token;

import io.boyuan.gateway.GatewaySettings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tokens found good a moment ago. A token is verified again after a minute at the latest, so that a
 * withdrawn key takes effect, and never outlives its expiry. When full, all are forgotten, which
 * costs no more than verifying them again.
 */
@Singleton
final class VerifiedTokens {

  private static final long TRUSTED_MILLIS = 60_000;

  private final ConcurrentHashMap<String, Long> trustedUntil = new ConcurrentHashMap<>();
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

  boolean contains(String authorization) {
    Long until = trustedUntil.get(authorization);
    if (until == null) {
      return false;
    }
    if (until > clock.millis()) {
      return true;
    }
    trustedUntil.remove(authorization, until);
    return false;
  }

  void remember(String authorization, long expiresAtSecond) {
    if (capacity == 0) {
      return;
    }
    if (trustedUntil.size() >= capacity) {
      trustedUntil.clear();
    }
    long until = Math.min(expiresAtSecond * 1000, clock.millis() + TRUSTED_MILLIS);
    trustedUntil.put(authorization, until);
  }
}
