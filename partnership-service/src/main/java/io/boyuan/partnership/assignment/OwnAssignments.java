package io.boyuan.partnership.assignment;

import io.boyuan.partnership.call.Call;
import io.boyuan.partnership.call.Calls;
import io.boyuan.partnership.reviewer.Reviewer;
import io.boyuan.partnership.reviewer.Reviewers;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a person was to review (X3). Who is erased leaves it to others. */
@ApplicationScoped
class OwnAssignments implements PersonalRecords {

  // Served by call_reviewer_account and review_assignment_reviewer.
  private static final String THEIRS =
      "reviewer_id in (select r.id from call_reviewer r where r.account_id = ?)";

  private final Calls calls;
  private final Reviewers reviewers;
  private final Assignments assignments;
  private final PersonalRows rows;
  private final Clock clock;

  @Inject
  OwnAssignments(
      Calls calls, Reviewers reviewers, Assignments assignments, PersonalRows rows, Clock clock) {
    this.calls = calls;
    this.reviewers = reviewers;
    this.assignments = assignments;
    this.rows = rows;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "reviewAssignments";
  }

  @Override
  public Set<String> columns() {
    return Set.of();
  }

  @Override
  public List<Object> of(UUID person) {
    return rows.of("review_assignment", THEIRS, List.of("proposal_id"), person);
  }

  @Override
  public void release(UUID person) {
    for (var reviewer : reviewers.activeOf(person)) {
      calls.holding(reviewer.callId()).ifPresent(call -> leave(reviewer, call));
    }
  }

  private void leave(Reviewer reviewer, Call call) {
    assignments.dropAllOf(reviewer.id(), clock.instant());
    reviewers.leave(reviewer.id());
    calls.reviewsChanged(call.id());
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    // Who reviewed stands with the reviewers of the call.
  }
}
