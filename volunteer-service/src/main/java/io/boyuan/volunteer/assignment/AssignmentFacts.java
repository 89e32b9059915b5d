package io.boyuan.volunteer.assignment;

import io.boyuan.contracts.volunteer.AssignmentAsked;
import io.boyuan.volunteer.dispatch.DispatchOrder;
import java.time.Instant;

/** What others hear of assignments. */
final class AssignmentFacts {

  private AssignmentFacts() {}

  static AssignmentAsked of(Assignment assignment, DispatchOrder order, Instant now) {
    return new AssignmentAsked(
        assignment.id(),
        assignment.version(),
        order.id(),
        order.communityCode(),
        assignment.personId(),
        assignment.organizationCode(),
        assignment.status().name(),
        assignment.answerBy(),
        assignment.startsAt(),
        assignment.endsAt(),
        now);
  }
}
