package io.boyuan.contracts.grid;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.util.UUID;

/**
 * A resident asks to have something solved.
 *
 * @param requestId the request
 * @param aggregateVersion version of the request
 * @param number what people know it by
 * @param communityCode the community
 * @param gridCode the grid, null where there is none
 * @param microGridCode the micro-grid, null where there is none
 * @param category code of its category
 * @param priority {@code EMERGENCY}, {@code HIGH}, {@code NORMAL} or {@code LOW}
 * @param unit who is asked: {@code GRID}, {@code PROPERTY}, {@code COMMUNITY} or {@code STREET}
 * @param dueAt when it is to be solved
 * @param submittedAt when it was asked
 */
public record RequestSubmitted(
    UUID requestId,
    long aggregateVersion,
    String number,
    String communityCode,
    String gridCode,
    String microGridCode,
    String category,
    String priority,
    String unit,
    Instant dueAt,
    Instant submittedAt)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.grid.request-submitted.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return requestId;
  }
}
