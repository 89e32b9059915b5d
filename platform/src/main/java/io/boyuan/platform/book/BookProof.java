package io.boyuan.platform.book;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a proof of a book found.
 *
 * @param id the proof
 * @param at when it was made
 * @param through up to when entries were summed
 * @param accounts how many accounts it looked at
 * @param total the sum of all accounts, which should be zero
 * @param off how many accounts do not hold what their entries say
 * @param offAccounts the first of them
 */
public record BookProof(
    UUID id,
    Instant at,
    Instant through,
    long accounts,
    long total,
    long off,
    List<UUID> offAccounts) {

  /**
   * Whether nothing is wrong.
   *
   * @return false when somebody has to look at it
   */
  @JsonIgnore
  public boolean isSound() {
    return off == 0 && total == 0;
  }
}
