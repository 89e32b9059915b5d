package io.boyuan.grid.open311;

import io.boyuan.platform.problem.Problem;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which requests a client asks for: by their ids, else by service, status and time of asking.
 * Ninety days are read at most, as GeoReport v2 says, the latest when none are named.
 *
 * @param community of which community
 * @param numbers only these, empty for all
 * @param services only of these categories, empty for all
 * @param statuses {@code open}, {@code closed} or both
 * @param from asked from then on
 * @param until asked until then
 * @param page which page, from 1
 * @param size how many a page has
 */
record ReportQuery(
    String community,
    List<String> numbers,
    List<String> services,
    List<String> statuses,
    Instant from,
    Instant until,
    int page,
    int size) {

  private static final Duration LONGEST = Duration.ofDays(90);
  private static final int MOST = 200;
  private static final int LAST_ROW = 10_000;

  static ReportQuery of(String community, MultivaluedMap<String, String> query, Instant now) {
    var from = time(query, "start_date");
    var until = time(query, "end_date");
    if (until == null) {
      until = from == null ? now : earlier(from.plus(LONGEST), now.plusSeconds(1));
    }
    if (from == null) {
      from = until.minus(LONGEST);
    }
    if (until.isBefore(from) || Duration.between(from, until).compareTo(LONGEST) > 0) {
      throw Problem.invalid("start_date", "ninety-days");
    }
    var statuses = values(query, "status");
    if (!Set.of("open", "closed").containsAll(statuses)) {
      throw Problem.invalid("status", "open-or-closed");
    }
    int size = number(query, "page_size", 50, MOST);
    int page = number(query, "page", 1, LAST_ROW / size);
    return new ReportQuery(
        community,
        values(query, "service_request_id"),
        values(query, "service_code"),
        statuses,
        from,
        until,
        page,
        size);
  }

  boolean isOnly(String status) {
    return statuses.size() == 1 && statuses.contains(status);
  }

  int before() {
    return (page - 1) * size;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Instant time(MultivaluedMap<String, String> query, String name) {
    String written = query.getFirst(name);
    if (written == null || written.isBlank()) {
      return null;
    }
    try {
      // A plus sign that was not percent-encoded arrives as a space.
      var time = OffsetDateTime.parse(written.strip().replace(' ', '+'));
      if (time.getYear() >= 1900 && time.getYear() < 2200) {
        return time.toInstant();
      }
    } catch (DateTimeException noTime) {
      throw Problem.invalid(name, "time-with-offset");
    }
    throw Problem.invalid(name, "out-of-range");
  }

  private static List<String> values(MultivaluedMap<String, String> query, String name) {
    var values =
        Stream.ofNullable(query.getFirst(name))
            .flatMap(list -> Arrays.stream(list.split(",", -1)))
            .map(String::strip)
            .filter(value -> !value.isEmpty())
            .distinct()
            .toList();
    if (values.size() > MOST || values.stream().anyMatch(value -> value.indexOf('\0') >= 0)) {
      throw Problem.invalid(name, "malformed");
    }
    return values;
  }

  private static int number(
      MultivaluedMap<String, String> query, String name, int usual, int most) {
    String written = query.getFirst(name);
    if (written == null || written.isBlank()) {
      return usual;
    }
    try {
      int number = Integer.parseInt(written.strip());
      if (number >= 1 && number <= most) {
        return number;
      }
    } catch (NumberFormatException noNumber) {
      throw Problem.invalid(name, "malformed");
    }
    throw Problem.invalid(name, "out-of-range");
  }
}
