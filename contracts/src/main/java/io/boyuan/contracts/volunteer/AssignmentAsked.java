package io.boyuan.contracts.volunteer;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody is asked to serve a dispatch order, or something became of it (D3). A notifier tells
 * them.
 *
 * @param assignmentId what they are asked
 * @param aggregateVersion its version
 * @param orderId the order
 * @param communityCode where people are wanted
 * @param personId who is asked
 * @param organizationCode for which organization they go, null for none
 * @param status {@code ASKED}, {@code REFUSED}, {@code SILENT}, {@code WITHDRAWN} or {@code
 *     STEPPED_BACK}; that somebody accepted is told by their sign-up
 * @param answerBy until when an answer is awaited
 * @param startsAt from when they are wanted
 * @param endsAt until when
 * @param at when it became so
 */
public record AssignmentAsked(
    UUID assignmentId,
    long aggregateVersion,
    UUID orderId,
    String communityCode,
    UUID personId,
    String organizationCode,
    String status,
    Instant answerBy,
    Instant startsAt,
    Instant endsAt,
    Instant at)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.volunteer.assignment-asked.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return assignmentId;
  }
}
