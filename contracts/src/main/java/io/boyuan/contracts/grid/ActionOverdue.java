package io.boyuan.contracts.grid;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A party has to do something that a meeting left: it is due tomorrow, or overdue.
 *
 * @param actionId the action item
 * @param aggregateVersion version of the action item
 * @param communityCode whose parties met
 * @param meetingId the meeting that left it
 * @param party COMMUNITY, OWNERS_COMMITTEE or PROPERTY
 * @param title what is to be done
 * @param dueOn by when
 * @param daysOverdue how many days ago it was due, negative while it is to come
 * @param at when it was chased
 */
public record ActionOverdue(
    UUID actionId,
    long aggregateVersion,
    String communityCode,
    UUID meetingId,
    String party,
    String title,
    LocalDate dueOn,
    int daysOverdue,
    Instant at)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.grid.action-overdue.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return actionId;
  }
}
