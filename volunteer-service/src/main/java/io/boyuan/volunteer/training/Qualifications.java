package io.boyuan.volunteer.training;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who holds which training on which day, for those who require trainings (V4, V5). */
@ApplicationScoped
public class Qualifications {

  // Served by training_completion_held.
  private static final String MISSING =
      """
      select t.id from unnest(?::uuid[]) t(id)
      where not exists (
        select 1 from training_completion c
        where c.volunteer_id = ? and c.training_id = t.id and c.revoked_at is null
          and c.completed_on <= ? and (c.expires_on is null or c.expires_on >= ?))
      """;

  private final Sql sql;

  @Inject
  Qualifications(Sql sql) {
    this.sql = sql;
  }

  /**
   * Which trainings somebody does not hold.
   *
   * @param volunteerId who, as the subject of their token
   * @param trainingIds the trainings that are required
   * @param on the day for which they are
   * @return those of them that were not completed by that day, or expired before it
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<UUID> missing(UUID volunteerId, Collection<UUID> trainingIds, LocalDate on) {
    if (trainingIds.isEmpty()) {
      return List.of();
    }
    return sql.list(MISSING, row -> row.id("id"), trainingIds, volunteerId, on, on);
  }

  /**
   * Refuses trainings that there are not. One that was retired may still be required, as there are
   * people who hold it.
   *
   * @param trainingIds what is to be required
   * @throws Problem 400 {@code invalid-input} with the violation {@code unknown-training}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void requireKnown(Collection<UUID> trainingIds) {
    if (trainingIds.isEmpty()) {
      return;
    }
    boolean isUnknown =
        sql.first(
                "select t.id from unnest(?::uuid[]) t(id)"
                    + " where not exists (select 1 from training k where k.id = t.id)",
                row -> row.id("id"),
                trainingIds)
            .isPresent();
    if (isUnknown) {
      throw Problem.invalid("trainingIds", "unknown-training");
    }
  }
}
