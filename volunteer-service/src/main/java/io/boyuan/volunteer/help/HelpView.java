package io.boyuan.volunteer.help;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Help as it is shown.
 *
 * @param id the post
 * @param kind whether its author offers help or asks for it
 * @param communityCode in which community
 * @param title in a few words
 * @param words what exactly
 * @param category kind of help
 * @param startsAt when, null by arrangement
 * @param minutesExpected how long it is expected to take
 * @param status where it stands
 * @param helperName who helps, null while nobody does
 * @param askerName who is helped, null while nobody is
 * @param acceptedAt when they found each other, null before
 * @param begunAt when it began as one of them said, null when neither did
 * @param helperMinutes how long it took by who helped, null before they confirmed
 * @param askerMinutes how long it took by who was helped, null before they confirmed
 * @param agreedMinutes how long it took, null before it is done
 * @param countedMinutes how much of that counts, null before it is done
 * @param cap why not all of it counts, null when all does
 * @param disputeWords why staff were called for, null when they were not
 * @param reason what staff decided upon, null when they did not
 * @param expiresAt until when it can be accepted, or confirmed once it is
 * @param createdAt when it was written
 */
@Schema(name = "HelpPost")
record HelpView(
    UUID id,
    HelpPost.Kind kind,
    String communityCode,
    String title,
    String words,
    HelpCategory category,
    Instant startsAt,
    int minutesExpected,
    HelpPost.Status status,
    String helperName,
    String askerName,
    Instant acceptedAt,
    Instant begunAt,
    Integer helperMinutes,
    Integer askerMinutes,
    Integer agreedMinutes,
    Integer countedMinutes,
    Cap cap,
    String disputeWords,
    String reason,
    Instant expiresAt,
    Instant createdAt) {

  static HelpView of(HelpPost post) {
    return new HelpView(
        post.id(),
        post.kind(),
        post.communityCode(),
        post.title(),
        post.words(),
        post.category(),
        post.startsAt(),
        post.minutesExpected(),
        post.status(),
        post.helperName(),
        post.askerName(),
        post.acceptedAt(),
        post.begunAt(),
        post.helperMinutes(),
        post.askerMinutes(),
        post.agreedMinutes(),
        post.countedMinutes(),
        post.cap(),
        post.disputeWords(),
        post.reason(),
        post.expiresAt(),
        post.createdAt());
  }
}
