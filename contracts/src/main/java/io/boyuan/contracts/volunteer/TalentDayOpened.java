package io.boyuan.contracts.volunteer;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A talent opened their stand on Talent Service Day.
 *
 * @param standId the stand
 * @param aggregateVersion version of the stand
 * @param talentId who serves, as the subject of their token
 * @param communityCode where
 * @param day the day
 * @param place where the stand is
 * @param openedAt when it was opened
 * @param endsAt until when it is planned
 */
public record TalentDayOpened(
    UUID standId,
    long aggregateVersion,
    UUID talentId,
    String communityCode,
    LocalDate day,
    String place,
    Instant openedAt,
    Instant endsAt)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.volunteer.talent-day-opened.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return standId;
  }
}
