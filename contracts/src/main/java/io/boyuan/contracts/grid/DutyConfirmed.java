package io.boyuan.contracts.grid;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.util.UUID;

/**
 * A duty or a patrol was served, as somebody else confirmed; it counts as service. Who served is
 * told by id alone.
 *
 * @param dutyId what was served
 * @param aggregateVersion rises with each change of it
 * @param kind {@code DUTY} or {@code PATROL}
 * @param personId who served, as the subject of their token
 * @param communityCode the community served
 * @param content what was done, in Chinese, without names
 * @param startedAt begin
 * @param endedAt end; between them are at least the minutes
 * @param minutes whole minutes that count
 * @param confirmedBy who confirmed it, never who served
 */
public record DutyConfirmed(
    UUID dutyId,
    long aggregateVersion,
    String kind,
    UUID personId,
    String communityCode,
    String content,
    Instant startedAt,
    Instant endedAt,
    int minutes,
    UUID confirmedBy)
    implements Fact {

  /** What was done in a duty; that it was a party member's is for nobody else to know. */
  public static final String SERVED = "社区服务 / Community service";

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.grid.duty-confirmed.v1";

  /** What was served. */
  public enum Kind {
    /** A party member's duty. */
    DUTY,
    /** A patrol of a grid. */
    PATROL
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return dutyId;
  }
}
