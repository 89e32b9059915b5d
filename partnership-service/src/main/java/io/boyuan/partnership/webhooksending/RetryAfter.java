package io.boyuan.partnership.webhooksending;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** When a receiver wants to be asked again (RFC 9110 section 10.2.3). */
final class RetryAfter {

  private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

  private RetryAfter() {}

  /**
   * Reads the header.
   *
   * @param header seconds or a date, null when there was none
   * @param now for a date
   * @return null when it says nothing that can be read, or what is over
   */
  static Duration of(String header, Instant now) {
    if (header == null) {
      return null;
    }
    if (SECONDS.matcher(header.strip()).matches()) {
      return Duration.ofSeconds(Long.parseLong(header.strip()));
    }
    try {
      var at = ZonedDateTime.parse(header.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
      var wait = Duration.between(now, at.toInstant());
      return wait.isNegative() ? null : wait;
    } catch (DateTimeException notADate) {
      return null;
    }
  }
}
