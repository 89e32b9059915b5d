package io.boyuan.platform.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What is written in the audit trail about a decision.
 *
 * @param community the community it concerns
 * @param action what was done, in kebab-case
 * @param subjectType what kind of thing it was done to, in kebab-case
 * @param subjectId the thing it was done to
 * @param reason why, may be null
 * @param detail what exactly, without personal data
 */
public record Decision(
    String community,
    String action,
    String subjectType,
    UUID subjectId,
    String reason,
    Map<String, Object> detail) {

  /**
   * A decision.
   *
   * @param community the community it concerns
   * @param action what was done, in kebab-case
   * @param subjectType what kind of thing it was done to, in kebab-case
   * @param subjectId the thing it was done to
   * @return the decision, without reason and detail
   */
  public static Decision of(String community, String action, String subjectType, UUID subjectId) {
    return new Decision(community, action, subjectType, subjectId, null, Map.of());
  }

  /**
   * The same decision with its reason.
   *
   * @param reason why, may be null
   * @return a changed copy
   */
  public Decision because(String reason) {
    return new Decision(community, action, subjectType, subjectId, reason, detail);
  }

  /**
   * The same decision with one more detail.
   *
   * @param name camelCase
   * @param value what JSON can hold
   * @return a changed copy
   */
  public Decision with(String name, Object value) {
    var more = new LinkedHashMap<>(detail);
    more.put(name, value);
    return new Decision(community, action, subjectType, subjectId, reason, more);
  }
}
