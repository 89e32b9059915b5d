package io.boyuan.grid.review;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What reports and reviews hold on a person, and forgetting who it was (X3). */
@ApplicationScoped
class OwnReviews implements PersonalRecords {

  // Served by duty_account_person and duty_score_person.
  private static final String HELD =
      """
      select review_id, 'ACCOUNT' as part, words, at from duty_account where by_id = ?
      union all
      select review_id, 'SCORE', words, at from duty_score where by_id = ?
      limit 10000
      """;

  private final Sql sql;

  @Inject
  OwnReviews(Sql sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "reviews";
  }

  @Override
  public Set<String> columns() {
    return Set.of(
        "duty_account.by_id",
        "duty_account.by_name",
        "duty_score.by_id",
        "quarterly_report.published_by");
  }

  @Override
  public List<Part> of(UUID person) {
    return sql.list(
        HELD,
        row -> new Part(row.id("review_id"), row.text("part"), row.text("words"), row.time("at")),
        person,
        person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change(
        "update duty_account set by_id = ?, by_name = ? where by_id = ?", nobody, NO_NAME, person);
    sql.change("update duty_score set by_id = ? where by_id = ?", nobody, person);
    sql.change(
        "update quarterly_report set published_by = ? where published_by = ?", nobody, person);
  }

  /**
   * A person's part in a review.
   *
   * @param reviewId the review
   * @param part ACCOUNT or SCORE
   * @param words what they wrote, may be null
   * @param at when
   */
  record Part(UUID reviewId, String part, String words, Instant at) {}
}
