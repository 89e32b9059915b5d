package io.boyuan.gateway.live;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Turns a fact into what listeners hear of it: all of it who it is about, if it is about one person
 * alone; without any person the offices, and those who share it with others.
 */
final class Told {

  /** Fields of facts that name an account. */
  private static final Set<String> PERSONS =
      Set.of("personId", "volunteerId", "holderId", "residentId", "talentId");

  /** Who did something, such as {@code askedBy}; {@code answerBy} is a time. */
  private static final String DOER = "By";

  private static final Pattern ID =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  /**
   * What staff of a community and the street follow; the rest is between a service and a person.
   */
  private static final Set<String> FOR_OFFICES =
      Set.of(
          "boyuan.grid.request-submitted.v1",
          "boyuan.grid.request-changed.v1",
          "boyuan.grid.matter-changed.v1",
          "boyuan.grid.help-needed.v1",
          "boyuan.grid.help-cancelled.v1",
          "boyuan.grid.action-overdue.v1",
          "boyuan.grid.duty-confirmed.v1",
          "boyuan.volunteer.order-changed.v1",
          "boyuan.volunteer.sign-up-changed.v1",
          "boyuan.volunteer.service-verified.v1",
          "boyuan.booking.booking-changed.v1",
          "boyuan.booking.space-closed.v1",
          "boyuan.booking.points-changed.v1",
          "boyuan.partnership.agreement-started.v1",
          "boyuan.partnership.agreement-ended.v1",
          "boyuan.partnership.session-changed.v1",
          "boyuan.partnership.call-published.v1",
          "boyuan.partnership.award-changed.v1",
          "boyuan.partnership.spot-inspection-failed.v1",
          "boyuan.partnership.donation-received.v1",
          "boyuan.partnership.fund-spent.v1");

  private Told() {}

  /** What is heard of a fact; nothing, when nobody may hear it. */
  static Optional<Happening> of(
      Source source, long offset, String type, byte[] data, String eventId) {
    JsonObject fact;
    try {
      fact = new JsonObject(Buffer.buffer(data));
    } catch (DecodeException unreadable) {
      return Optional.empty();
    }
    var persons = new HashSet<String>();
    var impersonal = withoutPersons(fact, persons);
    String community = text(fact, "communityCode");
    boolean forOffices = community != null && FOR_OFFICES.contains(type);
    if (persons.isEmpty() && !forOffices) {
      return Optional.empty();
    }
    return Optional.of(
        new Happening(
            source,
            offset,
            community,
            text(fact, "organizationCode"),
            Set.copyOf(persons),
            event(eventId, type, persons.size() == 1 ? fact : impersonal),
            forOffices ? event(eventId, type, impersonal) : null));
  }

  private static String text(JsonObject fact, String member) {
    return fact.getValue(member) instanceof String text ? text : null;
  }

  private static JsonObject withoutPersons(JsonObject whole, Set<String> persons) {
    var rest = new JsonObject();
    for (var field : whole) {
      if (PERSONS.contains(field.getKey()) || isDoer(field.getKey(), field.getValue())) {
        if (field.getValue() instanceof String account) {
          persons.add(account);
        }
      } else if (field.getValue() instanceof JsonObject inner) {
        rest.put(field.getKey(), withoutPersons(inner, persons));
      } else if (field.getValue() instanceof JsonArray list) {
        var inner = new JsonArray();
        list.forEach(
            each ->
                inner.add(each instanceof JsonObject one ? withoutPersons(one, persons) : each));
        rest.put(field.getKey(), inner);
      } else {
        rest.put(field.getKey(), field.getValue());
      }
    }
    return rest;
  }

  private static boolean isDoer(String field, Object value) {
    return field.endsWith(DOER) && value instanceof String text && ID.matcher(text).matches();
  }

  /** One event of the stream (WHATWG HTML, section 9.2). */
  private static Buffer event(String id, String type, JsonObject data) {
    return Buffer.buffer("id: " + id + "\nevent: " + type + "\ndata: " + data.encode() + "\n\n");
  }
}
