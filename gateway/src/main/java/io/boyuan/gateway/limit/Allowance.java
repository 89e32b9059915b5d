package io.boyuan.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.boyuan.platform.problem.Problem;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.Counter;
import java.time.Duration;

/**
 * How many requests each of many callers may send: a burst, filled up again at a steady rate. As
 * many callers are remembered as there is room for; who is forgotten begins anew with a full burst,
 * and so does who has been quiet for as long as filling up takes.
 */
final class Allowance {

  private static final long NANOS_PER_SECOND = 1_000_000_000;

  private final Cache<String, Bucket> buckets;
  private final Rate rate;
  private final TimeMeter clock;
  private final Counter refusals;

  Allowance(Rate rate, int remembered, TimeMeter clock, Counter refusals) {
    this.rate = rate;
    this.clock = clock;
    this.refusals = refusals;
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(remembered)
            .expireAfterAccess(Duration.ofSeconds(rate.secondsToFill() + 1))
            .build();
  }

  /** Takes one request off what the caller may send; refused ones cost nothing. */
  ConsumptionProbe take(String caller) {
    return bucketOf(caller).tryConsumeAndReturnRemaining(1);
  }

  /** Takes back that one was taken. */
  void giveBack(String caller) {
    bucketOf(caller).addTokens(1);
  }

  /** Counts a refusal, and says when to come back. */
  Problem refuse(ConsumptionProbe probe) {
    refusals.increment();
    return Problem.of(429, "too-many-requests").with("retryAfter", secondsUntilNext(probe));
  }

  /** Until there is room for one request again, rounded up. */
  static int secondsUntilNext(ConsumptionProbe probe) {
    return Math.toIntExact(Math.ceilDiv(probe.getNanosToWaitForRefill(), NANOS_PER_SECOND));
  }

  private Bucket bucketOf(String caller) {
    return buckets.get(
        caller,
        unknown ->
            Bucket.builder()
                .addLimit(
                    limit ->
                        limit
                            .capacity(rate.burst())
                            .refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                .withCustomTimePrecision(clock)
                .build());
  }
}
