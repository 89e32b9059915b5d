package io.boyuan.partnership.review;

import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reviews a person wrote (X3). They stay when it is forgotten who it was. */
@ApplicationScoped
class OwnReviews implements PersonalRecords {

  // Served by call_reviewer_account and review_assignment_reviewer.
  private static final String THEIRS =
      "assignment_id in (select a.id from review_assignment a join call_reviewer r"
          + " on r.id = a.reviewer_id where r.account_id = ?)";

  private final PersonalRows rows;

  @Inject
  OwnReviews(PersonalRows rows) {
    this.rows = rows;
  }

  @Override
  public String kind() {
    return "reviews";
  }

  @Override
  public Set<String> columns() {
    return Set.of();
  }

  @Override
  public List<Object> of(UUID person) {
    return rows.of("review", THEIRS, List.of(), person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    // Who reviewed stands with the reviewers of the call.
  }
}
