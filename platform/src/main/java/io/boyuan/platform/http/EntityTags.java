package io.boyuan.platform.http;

import io.boyuan.platform.problem.Problem;

/** Versions as entity tags (RFC 9110 section 8.8.3), so that nobody overwrites unseen changes. */
public final class EntityTags {

  private EntityTags() {}

  /**
   * The tag of a version.
   *
   * @param version of an aggregate
   * @return a strong tag with its quotes
   */
  public static String of(long version) {
    return "\"" + version + "\"";
  }

  /**
   * Refuses an edit that was not made from the current version.
   *
   * @param ifMatch the header {@code If-Match} as it came, may be null
   * @param version the current version
   * @throws Problem 428 {@code precondition-required} without the header, 412 {@code
   *     precondition-failed} when it names another version
   */
  public static void require(String ifMatch, long version) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw Problem.of(428, "precondition-required");
    }
    for (String tag : ifMatch.split(",", -1)) {
      if (tag.strip().equals("*") || tag.strip().equals(of(version))) {
        return;
      }
    }
    throw Problem.of(412, "precondition-failed");
  }
}
