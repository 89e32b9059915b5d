package io.boyuan.volunteer.catalogue;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Several windows of time, as a tstzmultirange of PostgreSQL: by begin, and those that touch are
 * one. None at all means always.
 *
 * @param windows by begin, without overlaps
 */
public record Times(List<TimeWindow> windows) {

  /** As PostgreSQL writes a range, whatever the zone of the session. */
  private static final Pattern RANGE = Pattern.compile("\\[\"?([^\",]+)\"?,\"?([^\")]+)\"?\\)");

  private static final DateTimeFormatter WRITTEN =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendLiteral(' ')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendOffset("+HH:mm", "+00")
          .toFormatter(java.util.Locale.ROOT);

  /**
   * The same times with overlaps joined.
   *
   * @param windows in any order, each with an end after its begin
   * @return their union
   */
  public static Times of(List<TimeWindow> windows) {
    var joined = new ArrayList<TimeWindow>();
    for (var next : windows.stream().sorted(Comparator.comparing(TimeWindow::from)).toList()) {
      var last = joined.isEmpty() ? null : joined.getLast();
      if (last == null || next.from().isAfter(last.to())) {
        joined.add(next);
      } else if (next.to().isAfter(last.to())) {
        joined.set(joined.size() - 1, new TimeWindow(last.from(), next.to()));
      }
    }
    return new Times(List.copyOf(joined));
  }

  static Times read(String multirange) {
    var windows = new ArrayList<TimeWindow>();
    var range = RANGE.matcher(multirange);
    while (range.find()) {
      windows.add(new TimeWindow(time(range.group(1)), time(range.group(2))));
    }
    return new Times(List.copyOf(windows));
  }

  private static Instant time(String written) {
    return OffsetDateTime.parse(written, WRITTEN).toInstant();
  }

  /**
   * The times as PostgreSQL reads them.
   *
   * @return a tstzmultirange
   */
  public String written() {
    return windows.stream()
        .map(window -> "[" + window.from() + "," + window.to() + ")")
        .collect(Collectors.joining(",", "{", "}"));
  }

  /**
   * Whether it holds at any time.
   *
   * @return true without windows
   */
  public boolean isAlways() {
    return windows.isEmpty();
  }

  /** Whether the last window has ended. */
  boolean isOver(Instant now) {
    return !isAlways() && !windows.getLast().to().isAfter(now);
  }

  /**
   * How long it lasts, all windows together.
   *
   * @return the sum of their lengths
   */
  public Duration length() {
    return windows.stream()
        .map(window -> Duration.between(window.from(), window.to()))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /**
   * What two times have in common.
   *
   * @param other other times, neither of them always
   * @return the common windows
   */
  public Times within(Times other) {
    var common = new ArrayList<TimeWindow>();
    for (var mine : windows) {
      for (var theirs : other.windows) {
        var from = mine.from().isAfter(theirs.from()) ? mine.from() : theirs.from();
        var to = mine.to().isBefore(theirs.to()) ? mine.to() : theirs.to();
        if (from.isBefore(to)) {
          common.add(new TimeWindow(from, to));
        }
      }
    }
    return of(common);
  }
}
