package io.boyuan.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A fact as a {@link FactHearer} hears it: the event, and its data in the shape that is wanted. */
public final class HeardFact {

  private final ReceivedFact received;
  private final ObjectMapper mapper;

  HeardFact(ReceivedFact received, ObjectMapper mapper) {
    this.received = received;
    this.mapper = mapper;
  }

  /**
   * The event's id.
   *
   * @return the same however often it arrives
   */
  public UUID id() {
    return received.eventId();
  }

  /**
   * The CloudEvents type.
   *
   * @return empty when the message has none
   */
  public String type() {
    return received.type();
  }

  /**
   * The aggregate it is about.
   *
   * @return its id, null when the message has no key
   */
  public String subject() {
    return received.subject();
  }

  /**
   * When it happened.
   *
   * @return empty when that is not known, as of what was a dead letter
   */
  public Optional<Instant> time() {
    return Optional.ofNullable(received.time());
  }

  /**
   * Its data, read.
   *
   * @param shape what it is read as: a record, or a tree of JSON
   * @param <T> what it is read as
   * @return never null
   */
  public <T> T as(Class<T> shape) {
    try {
      T data = mapper.readValue(received.data(), shape);
      if (data == null) {
        throw new UnreadableFactException(received.type() + " has no data");
      }
      return data;
    } catch (JsonProcessingException e) {
      throw new UnreadableFactException(received.type() + " " + placeOf(e));
    }
  }

  /** Where it cannot be read. What stands there may be personal data, so it is not quoted. */
  private static String placeOf(JsonProcessingException e) {
    if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      return "cannot be read at " + mapping.getPathReference();
    }
    var place = e.getLocation();
    return place == null
        ? "cannot be read"
        : "is no JSON in line " + place.getLineNr() + ", column " + place.getColumnNr();
  }

  /** The fact will never be readable, however often it is tried. */
  static final class UnreadableFactException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableFactException(String reason) {
      super(reason);
    }
  }
}
