package io.boyuan.partnership.webhookdelivery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.TreeSet;

/**
 * Whom a fact concerns, by its fields.
 *
 * @param universities their codes, in one order everywhere
 * @param team the team it is about, null when it is about none
 * @param isListed whether some are named in a list beside others
 */
record Concerned(TreeSet<String> universities, String team, boolean isListed) {

  private static final String ORGANIZATION = "organizationCode";

  /** Lists of facts whose entries are each somebody's. */
  private static final List<String> LISTS = List.of("affected", "matches");

  static Concerned by(ObjectNode data) {
    var universities = new TreeSet<String>();
    add(universities, data.path(ORGANIZATION));
    add(universities, data.path("universityCode"));
    for (String list : LISTS) {
      data.path(list).forEach(entry -> add(universities, entry.path(ORGANIZATION)));
    }
    return new Concerned(
        universities, data.path("teamCode").textValue(), LISTS.stream().anyMatch(data::has));
  }

  /** Whether it may concern a university. */
  boolean isAnybody() {
    return team != null || !universities.isEmpty();
  }

  private static void add(TreeSet<String> codes, JsonNode code) {
    if (code.isTextual()) {
      codes.add(code.textValue());
    }
  }

  /**
   * What one of them hears of it: all, if it is about them, and else of each list only their own.
   *
   * @param data of the fact
   * @param university who hears it, empty for those it does not concern
   * @return a copy
   */
  static ObjectNode heardBy(ObjectNode data, String university) {
    var heard = data.deepCopy();
    if (!isOf(data, university)) {
      for (String list : LISTS) {
        removeOthers(heard.path(list), university);
      }
    }
    return heard;
  }

  private static void removeOthers(JsonNode list, String university) {
    var entries = list.elements();
    while (entries.hasNext()) {
      if (!isOf(entries.next(), university)) {
        entries.remove();
      }
    }
  }

  private static boolean isOf(JsonNode data, String university) {
    return data.path(ORGANIZATION).asText().equals(university) && !university.isEmpty();
  }
}
