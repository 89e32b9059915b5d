package io.boyuan.contracts.partnership;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.util.UUID;

/**
 * A class was taught, as somebody else confirmed; it counts as service.
 *
 * @param sessionId the session that was taught
 * @param aggregateVersion version of the session
 * @param personId who taught, as the subject of their token
 * @param communityCode the community served
 * @param content what was taught, in Chinese, without names
 * @param startedAt begin
 * @param endedAt end; between them are at least the minutes
 * @param minutes whole minutes that count
 * @param confirmedBy who confirmed it, never who taught
 */
public record TeachingConfirmed(
    UUID sessionId,
    long aggregateVersion,
    UUID personId,
    String communityCode,
    String content,
    Instant startedAt,
    Instant endedAt,
    int minutes,
    UUID confirmedBy)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.partnership.teaching-confirmed.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return sessionId;
  }
}
