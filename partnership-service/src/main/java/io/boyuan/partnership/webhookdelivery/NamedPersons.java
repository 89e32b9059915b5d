package io.boyuan.partnership.webhookdelivery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Persons that a fact names: by id, as facts name nobody otherwise. */
final class NamedPersons {

  /** Fields of facts that hold an account, or several. */
  private static final Set<String> FIELDS =
      Set.of(
          "personId",
          "volunteerId",
          "holderId",
          "residentId",
          "talentId",
          "accountId",
          "subscribers");

  /** Who did something, such as {@code askedBy}; {@code answerBy} is a time. */
  private static final String DOER = "By";

  private static final Pattern ID =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private NamedPersons() {}

  /** Takes all of them out. */
  static void takeOut(JsonNode data) {
    if (data instanceof ObjectNode object) {
      object.properties().removeIf(field -> isPerson(field.getKey(), field.getValue()));
    }
    data.forEach(NamedPersons::takeOut);
  }

  /** Takes out who did something, and tells whom else it names. */
  static Set<UUID> ofMembers(ObjectNode data) {
    var persons = new HashSet<UUID>();
    data.properties().removeIf(field -> isDoer(field.getKey(), field.getValue()));
    for (var field : data.properties()) {
      if (FIELDS.contains(field.getKey()) && field.getValue().isTextual()) {
        persons.add(UUID.fromString(field.getValue().textValue()));
      }
    }
    return persons;
  }

  private static boolean isPerson(String field, JsonNode value) {
    return FIELDS.contains(field) || isDoer(field, value);
  }

  private static boolean isDoer(String field, JsonNode value) {
    return field.endsWith(DOER) && value.isTextual() && ID.matcher(value.textValue()).matches();
  }
}
