package io.boyuan.partnership.agreement;

import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** An agreement comes into force: at once when both have signed in its days, else on its first. */
@ApplicationScoped
public class StartAgreement {

  private final Agreements agreements;
  private final Outbox outbox;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  StartAgreement(Agreements agreements, Outbox outbox, Clock clock, TimeSettings settings) {
    this.agreements = agreements;
    this.outbox = outbox;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /**
   * Both have signed.
   *
   * @param agreement held until the end of the transaction
   * @throws Problem 409 {@code agreement-overlaps}, {@code agreement-over}
   */
  public void signed(Agreement agreement) {
    agreement.signed(LocalDate.ofInstant(clock.instant(), zone));
    agreements.flush();
    if (agreement.status() == Agreement.Status.ACTIVE) {
      outbox.tell(agreement.toldStarted());
    }
  }

  void onFirstDay(UUID id) {
    var agreement = agreements.holding(id).orElseThrow();
    if (agreement.status() == Agreement.Status.SIGNED) {
      agreement.start();
      agreements.flush();
      outbox.tell(agreement.toldStarted());
    }
  }
}
