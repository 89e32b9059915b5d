package io.boyuan.partnership.webhookdelivery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

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

  /** Who did something, such as {@code askedBy}. */
  private static final String DOER = "By";

  private NamedPersons() {}

  /** Takes all of them out. */
  static void takeOut(JsonNode data) {
    if (data instanceof ObjectNode object) {
      object.properties().removeIf(field -> isPerson(field.getKey()));
    }
    data.forEach(NamedPersons::takeOut);
  }

  /** Takes out who did something, and tells whom else it names. */
  static Set<UUID> ofMembers(ObjectNode data) {
    var persons = new HashSet<UUID>();
    data.properties().removeIf(field -> field.getKey().endsWith(DOER));
    for (var field : data.properties()) {
      if (isPerson(field.getKey()) && field.getValue().isTextual()) {
        persons.add(UUID.fromString(field.getValue().textValue()));
      }
    }
    return persons;
  }

  private static boolean isPerson(String field) {
    return FIELDS.contains(field) || field.endsWith(DOER);
  }
}
