package io.boyuan.contracts.grid;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.util.UUID;

/**
 * Something became of a resident's request.
 *
 * @param requestId the request
 * @param aggregateVersion version of the request
 * @param number what people know it by
 * @param communityCode the community
 * @param gridCode the grid, null where there is none
 * @param category code of its category
 * @param priority {@code EMERGENCY}, {@code HIGH}, {@code NORMAL} or {@code LOW}
 * @param status where it stands, such as {@code ACCEPTED} or {@code RESOLVED}
 * @param waiting whether it waits for the resident
 * @param level how far up it is watched: {@code GRID}, {@code COMMUNITY} or {@code STREET}
 * @param unit who owns it
 * @param dueAt when it is to be solved
 * @param at when it became so
 */
public record RequestChanged(
    UUID requestId,
    long aggregateVersion,
    String number,
    String communityCode,
    String gridCode,
    String category,
    String priority,
    String status,
    boolean waiting,
    String level,
    String unit,
    Instant dueAt,
    Instant at)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.grid.request-changed.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return requestId;
  }
}
