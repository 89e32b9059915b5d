package io.boyuan.partnership.attendance;

import io.boyuan.platform.http.EntityTags;

/**
 * How the list of a session stands.
 *
 * @param marks rises with everything that is said of somebody, 0 while nothing is
 * @param people rises with everybody who comes to the course or leaves it
 */
record ListVersion(long marks, long people) {

  long number() {
    return marks + people;
  }

  /**
   * Refuses to mark over what was not read; the first who marks overwrites nothing.
   *
   * @throws io.boyuan.platform.problem.Problem 412, 428
   */
  void require(String ifMatch) {
    if (marks > 0 || ifMatch != null) {
      EntityTags.require(ifMatch, number());
    }
  }
}
