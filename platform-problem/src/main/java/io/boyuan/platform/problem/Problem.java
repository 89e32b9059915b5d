package io.boyuan.platform.problem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A refusal with a name, answered as {@code application/problem+json} (RFC 9457). The name is the
 * end of the problem's type, {@code urn:boyuan:problem:<name>}; its words in both languages stand
 * in {@code problems.properties} of the module that throws it. Members added by {@link #with}
 * travel in the document and fill the placeholders of its words.
 */
public final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String name;
  private final transient Map<String, Object> members = new LinkedHashMap<>();
  private final transient List<Violation> violations = new ArrayList<>();

  private Problem(int status, String name) {
    super(name, null, false, false);
    this.status = status;
    this.name = name;
  }

  /**
   * A problem of any status.
   *
   * @param status the HTTP status
   * @param name kebab-case name with words in {@code problems.properties}
   * @return the problem, to be thrown
   */
  public static Problem of(int status, String name) {
    return new Problem(status, name);
  }

  /**
   * 400: the input is malformed or breaks a rule that needs no look at the data.
   *
   * @param name the problem's name
   * @return the problem, to be thrown
   */
  public static Problem badRequest(String name) {
    return of(400, name);
  }

  /**
   * 400 {@code invalid-input} with one violation, whose words are {@code violation.<rule>} in
   * {@code problems.properties}.
   *
   * @param field where in the input
   * @param rule name of the broken rule
   * @return the problem, to be thrown
   */
  public static Problem invalid(String field, String rule) {
    return badRequest("invalid-input").withViolation(field, rule);
  }

  /**
   * 403: known who calls, and they may not.
   *
   * @param name the problem's name
   * @return the problem, to be thrown
   */
  public static Problem forbidden(String name) {
    return of(403, name);
  }

  /**
   * 404: there is none, or none that the caller may know of.
   *
   * @return the problem, to be thrown
   */
  public static Problem notFound() {
    return of(404, "not-found");
  }

  /**
   * 409: a rule of the domain refuses, or a race was lost.
   *
   * @param name the problem's name
   * @return the problem, to be thrown
   */
  public static Problem conflict(String name) {
    return of(409, name);
  }

  /**
   * Adds an extension member (RFC 9457 section 3.2), which is also a placeholder of the words.
   *
   * @param member camelCase name
   * @param value what JSON can hold
   * @return this problem
   */
  public Problem with(String member, Object value) {
    members.put(member, value);
    return this;
  }

  /**
   * Adds a violation.
   *
   * @param field where in the input
   * @param rule name of the broken rule, or the words themselves when no such rule is known
   * @return this problem
   */
  public Problem withViolation(String field, String rule) {
    violations.add(new Violation(field, rule));
    return this;
  }

  /**
   * The HTTP status.
   *
   * @return 400 to 599
   */
  public int status() {
    return status;
  }

  /**
   * The problem's name.
   *
   * @return kebab-case
   */
  public String name() {
    return name;
  }

  /**
   * What was added by {@link #with}.
   *
   * @return members in the order they were added
   */
  public Map<String, Object> members() {
    return Collections.unmodifiableMap(members);
  }

  /**
   * What is wrong with the input, by rule.
   *
   * @return violations whose message is still the rule's name
   */
  public List<Violation> violations() {
    return Collections.unmodifiableList(violations);
  }
}
