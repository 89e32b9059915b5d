package io.boyuan.partnership.milestone;

import io.boyuan.partnership.award.Awards;
import io.boyuan.platform.testing.MovableClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** Lets a test do what the clock would, and reach under the use cases. */
@ApplicationScoped
public class RemindersOfMilestones {

  private final RemindOfMilestone remind;
  private final Awards awards;

  @Inject
  RemindersOfMilestones(RemindOfMilestone remind, Awards awards) {
    this.remind = remind;
    this.awards = awards;
  }

  /** A morning. */
  public void on(LocalDate day) {
    MovableClock.at(day.atTime(0, 30).toInstant(ZoneOffset.UTC), remind::daily);
  }

  /** Whether the database let money be set aside without anybody else looking. */
  public boolean promised(UUID award, long fen) {
    try {
      QuarkusTransaction.requiringNew().run(() -> awards.promise(award, fen));
      return true;
    } catch (RuntimeException refused) {
      return false;
    }
  }
}
