package io.boyuan.gateway.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What happened lately, for listeners who come back, and how far this gateway has read. */
final class RecentHappenings {

  private final int capacity;
  private final ArrayDeque<Happening> kept = new ArrayDeque<>();
  private final TreeMap<Source, Long> read = new TreeMap<>();
  private final Map<Source, Long> firstKept = new HashMap<>();
  private String kafka = "";

  RecentHappenings(int capacity) {
    this.capacity = capacity;
  }

  /**
   * Says which Kafka is read. Places in another one mean nothing here, so what was kept of that is
   * dropped.
   *
   * @param id of the one that is read from now on, shortened
   * @param known is told of it before anybody can join
   * @return whether it is another one than before
   */
  synchronized boolean readFrom(String id, Consumer<String> known) {
    boolean another = !kafka.isEmpty() && !kafka.equals(id);
    if (another) {
      kept.clear();
      read.clear();
      firstKept.clear();
    }
    if (!kafka.equals(id)) {
      kafka = id;
      known.accept(id);
    }
    return another;
  }

  /** Reading of a source begins. */
  synchronized void begin(Source source, long firstOffset) {
    read.putIfAbsent(source, firstOffset - 1);
    firstKept.putIfAbsent(source, firstOffset);
  }

  /**
   * Keeps one more, or only remembers that it was read.
   *
   * @param source where it was read
   * @param offset its place
   * @param made makes it, once its event id is known; may give null
   * @param told is told of it before anybody can join
   */
  synchronized void add(Source source, long offset, Making made, Consumer<Happening> told) {
    read.put(source, offset);
    var happening = made.of(position().eventId());
    if (happening == null) {
      return;
    }
    kept.add(happening);
    if (kept.size() > capacity) {
      var forgotten = kept.remove();
      firstKept.put(forgotten.stream(), forgotten.offset() + 1);
    }
    told.accept(happening);
  }

  /**
   * Lets a listener in at a place between two happenings.
   *
   * @param since how far they have heard before; null for who is new
   * @param entry is told where they are and what they have missed
   */
  synchronized void join(Position since, Entry entry) {
    List<Happening> missed = new ArrayList<>();
    boolean forgotten = false;
    if (since != null && !kafka.isEmpty() && !kafka.equals(since.kafka())) {
      forgotten = true;
    } else if (since != null) {
      forgotten = since.misses(firstKept);
      kept.stream().filter(each -> !since.hasHeard(each)).forEach(missed::add);
    }
    entry.at(position(), missed, forgotten);
  }

  private Position position() {
    return new Position(kafka, new TreeMap<>(read));
  }

  /** Makes a happening under its event id. */
  @FunctionalInterface
  interface Making {

    Happening of(String eventId);
  }

  /** Where a listener comes in. */
  @FunctionalInterface
  interface Entry {

    void at(Position now, List<Happening> missed, boolean forgotten);
  }
}
