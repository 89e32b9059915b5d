package io.boyuan.contracts.grid;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.util.UUID;

/**
 * Hands that were asked for are not needed any more.
 *
 * @param helpId what was asked for
 * @param aggregateVersion its version
 * @param communityCode where
 * @param reason why, for volunteers to read
 * @param cancelledBy who says so, null when it follows from something else
 * @param cancelledAt when
 */
public record HelpCancelled(
    UUID helpId,
    long aggregateVersion,
    String communityCode,
    String reason,
    UUID cancelledBy,
    Instant cancelledAt)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.grid.help-cancelled.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return helpId;
  }
}
