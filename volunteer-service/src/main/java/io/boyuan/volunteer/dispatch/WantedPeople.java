package io.boyuan.volunteer.dispatch;

import io.boyuan.volunteer.Place;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * People who are wanted somewhere.
 *
 * @param communityCode where
 * @param title for what
 * @param place where exactly, may be null
 * @param startsAt from when
 * @param endsAt until when
 * @param people how many
 * @param skills codes of the skills they should have
 * @param urgency {@code NORMAL}, {@code SOON} or {@code URGENT}
 * @param needId the need it answers, null when none
 * @param helpId what the grid asked for, null when it did not
 * @param organizationCode who is asked, null when anyone
 * @param teamCode the team that is asked, null when any
 */
public record WantedPeople(
    String communityCode,
    String title,
    Place place,
    Instant startsAt,
    Instant endsAt,
    int people,
    List<String> skills,
    String urgency,
    UUID needId,
    UUID helpId,
    String organizationCode,
    String teamCode) {}
