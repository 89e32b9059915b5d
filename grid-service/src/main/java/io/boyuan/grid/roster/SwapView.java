package io.boyuan.grid.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An exchange as both sides see it.
 *
 * @param id the exchange
 * @param dutyId what is given
 * @param day on which day it is
 * @param otherDutyId what is wanted for it
 * @param otherDay on which day that is
 * @param mine whether the caller proposed it
 * @param status where it stands
 * @param createdAt when it was proposed
 */
@Schema(name = "DutySwapView")
record SwapView(
    UUID id,
    UUID dutyId,
    LocalDate day,
    UUID otherDutyId,
    LocalDate otherDay,
    boolean mine,
    Status status,
    Instant createdAt) {

  /** Where an exchange stands. */
  enum Status {
    /** Waits for the other. */
    OPEN,
    /** Both want it; it is done. */
    ACCEPTED,
    /** One of them does not want it. */
    DECLINED
  }
}
