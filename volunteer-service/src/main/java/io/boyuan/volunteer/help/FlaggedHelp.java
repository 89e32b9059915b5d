package io.boyuan.volunteer.help;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An exchange that looks odd, as staff see it.
 *
 * @param postId the post
 * @param helperId who helped
 * @param helperName what they are called
 * @param askerId who was helped
 * @param askerName what they are called
 * @param agreedMinutes how long it took
 * @param countedMinutes how much of that counts
 * @param flags what looks odd about it
 * @param acceptedAt when they found each other
 * @param endedAt when it was over
 */
record FlaggedHelp(
    UUID postId,
    UUID helperId,
    String helperName,
    UUID askerId,
    String askerName,
    int agreedMinutes,
    int countedMinutes,
    List<HelpFlag> flags,
    Instant acceptedAt,
    Instant endedAt) {}
