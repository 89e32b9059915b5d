package io.boyuan.volunteer.dispatch;

import io.boyuan.volunteer.Category;
import io.boyuan.volunteer.Place;
import io.boyuan.volunteer.catalogue.Urgency;
import io.boyuan.volunteer.shift.Requirements;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * People who are wanted somewhere.
 *
 * @param communityCode where
 * @param title for what
 * @param category kind of service
 * @param place where exactly, null when not said
 * @param startsAt from when
 * @param endsAt until when
 * @param people how many
 * @param skills what they should be able to do, in the words of who wants them
 * @param requirements what is required of them, in codes that are defined
 * @param urgency how much it presses
 * @param origin what it answers
 */
public record WantedPeople(
    String communityCode,
    String title,
    Category category,
    Place place,
    Instant startsAt,
    Instant endsAt,
    int people,
    List<String> skills,
    Requirements requirements,
    Urgency urgency,
    Origin origin) {

  private static final Duration LONGEST_SHIFT = Duration.ofHours(24);

  boolean isOneShift() {
    return Duration.between(startsAt, endsAt).compareTo(LONGEST_SHIFT) <= 0;
  }

  /**
   * What an order answers.
   *
   * @param needId a need of the list, null for none
   * @param helpId what the grid asked for, null when it did not
   * @param organizationCode who alone is asked, null for anyone
   * @param teamCode which team alone is asked, null for any
   */
  public record Origin(UUID needId, UUID helpId, String organizationCode, String teamCode) {

    /** Nothing but itself, and anyone may serve. */
    public static final Origin ITSELF = new Origin(null, null, null, null);
  }
}
