package io.boyuan.partnership.webhooksending;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** When what did not arrive is tried again: the times that Standard Webhooks recommends. */
final class Retries {

  /** After so long nobody expects the receiver any more. */
  static final Duration GIVEN_UP = Duration.ofDays(5);

  /** After so long without a try it fails anew; longer than the longest pause with its spread. */
  static final Duration QUIET = Duration.ofHours(36);

  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(10),
          Duration.ofHours(14),
          Duration.ofHours(20),
          Duration.ofHours(24));

  private static final Duration LONGEST_WISH = Duration.ofHours(24);
  private static final Duration LONGEST_REST = Duration.ofMinutes(5);
  private static final int TENTHS = 10;

  private Retries() {}

  /**
   * How long an event waits for its next try.
   *
   * @param event which; it spreads by a tenth, so that not all that failed at once comes at once
   * @param tries how often it was tried
   * @param wish of the receiver, null for none; of more than a day a day
   * @return empty when it was tried often enough
   */
  static Optional<Duration> next(UUID event, int tries, Duration wish) {
    if (tries > PAUSES.size()) {
      return Optional.empty();
    }
    long pause = PAUSES.get(tries - 1).toMillis();
    long spread = Math.floorMod(event.hashCode() + tries, pause / TENTHS);
    return Optional.of(longer(Duration.ofMillis(pause + spread), bounded(wish, LONGEST_WISH)));
  }

  /**
   * How long a receiver that failed is left alone, so that it holds up nobody else.
   *
   * @param failures how often in a row
   * @param wish of the receiver, null for none
   * @return five seconds, then twice as long each time, five minutes at most
   */
  static Duration rest(int failures, Duration wish) {
    var rest = Duration.ofSeconds(5L << Math.min(failures - 1, 6));
    return longer(bounded(rest, LONGEST_REST), bounded(wish, LONGEST_REST));
  }

  private static Duration bounded(Duration some, Duration most) {
    return some == null || some.compareTo(most) <= 0 ? some : most;
  }

  private static Duration longer(Duration one, Duration other) {
    return other == null || one.compareTo(other) >= 0 ? one : other;
  }
}
