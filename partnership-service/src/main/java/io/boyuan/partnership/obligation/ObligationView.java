package io.boyuan.partnership.obligation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one side owes, and whether it was done.
 *
 * @param id the obligation
 * @param agreementNumber the agreement it stands in
 * @param clause what is owed
 * @param status whether it was done
 * @param isOverdue whether it is not done and its day has passed
 * @param report how it was done, in the words of who owes it, null before
 * @param reportedAt when that was said, null before
 * @param confirmedAt when the other side agreed, null before
 */
@Schema(name = "Obligation")
record ObligationView(
    UUID id,
    String agreementNumber,
    Clause clause,
    Status status,
    boolean isOverdue,
    String report,
    Instant reportedAt,
    Instant confirmedAt) {

  /** Whether it was done. */
  enum Status {
    OPEN,
    /** Who owes it says so. */
    REPORTED,
    /** The other side agrees. */
    FULFILLED
  }
}
