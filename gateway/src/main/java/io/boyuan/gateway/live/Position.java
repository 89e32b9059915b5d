package io.boyuan.gateway.live;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How far a listener has heard: the last place in each source. It is the event's id, so that who
 * comes back to any gateway goes on from there. Places of one Kafka say nothing of another.
 *
 * @param kafka which one, shortened; empty where an id does not tell
 * @param heard the last offset heard, by source
 */
record Position(String kafka, SortedMap<Source, Long> heard) {

  private static final int LONGEST = 4_000;
  private static final Pattern FORM =
      Pattern.compile(
          "([0-9a-f]{8}:)?[a-z]{1,20}-\\d{1,4}\\.\\d{1,18}(,[a-z]{1,20}-\\d{1,4}\\.\\d{1,18})*");

  /**
   * The position that an event id tells. One that no gateway of this form gave is nowhere: its
   * client hears of a gap, rather than being refused with the same id for ever.
   */
  static Position of(String eventId) {
    if (eventId.length() > LONGEST || !FORM.matcher(eventId).matches()) {
      return new Position("", new TreeMap<>());
    }
    var heard = new TreeMap<Source, Long>();
    int colon = eventId.indexOf(':');
    for (String each : eventId.substring(colon + 1).split(",")) {
      int dot = each.lastIndexOf('.');
      // An offset is written as the next one wanted, so that it is never negative.
      heard.put(new Source(each.substring(0, dot)), Long.parseLong(each.substring(dot + 1)) - 1);
    }
    return new Position(colon < 0 ? "" : eventId.substring(0, colon), heard);
  }

  /** The id of an event after which a listener has heard so much. */
  String eventId() {
    return heard.entrySet().stream()
        .map(each -> each.getKey().name() + "." + (each.getValue() + 1))
        .collect(Collectors.joining(",", kafka.isEmpty() ? "" : kafka + ":", ""));
  }

  boolean hasHeard(Happening happening) {
    Long last = heard.get(happening.stream());
    return last != null && last >= happening.offset();
  }

  /** Whether something was forgotten that this listener has not heard. */
  boolean misses(Map<Source, Long> firstKept) {
    return firstKept.entrySet().stream()
        .anyMatch(each -> heard.getOrDefault(each.getKey(), -1L) + 1 < each.getValue());
  }
}
