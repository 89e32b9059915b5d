package io.boyuan.volunteer.assignment;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.boyuan.volunteer.planning.Told;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An assignment as it is shown.
 *
 * @param id the assignment
 * @param orderId the order it is for
 * @param title for what
 * @param communityCode where
 * @param place where exactly, null when not said
 * @param startsAt from when
 * @param endsAt until when
 * @param personId who is asked
 * @param name what they are called
 * @param organizationCode for which organization they go, null for none
 * @param teamCode in which team of it, null for none
 * @param status where it stands
 * @param answerBy until when an answer is awaited
 * @param reasons why they, in words
 * @param reason why they refused or stepped back; absent unless they said
 * @param signUpId their place in the order's shift; absent before they accept
 */
@Schema(name = "Assignment")
record AssignmentView(
    UUID id,
    UUID orderId,
    String title,
    String communityCode,
    String place,
    Instant startsAt,
    Instant endsAt,
    UUID personId,
    String name,
    String organizationCode,
    String teamCode,
    Assignment.Status status,
    Instant answerBy,
    List<Told> reasons,
    @JsonInclude(JsonInclude.Include.NON_NULL) String reason,
    @JsonInclude(JsonInclude.Include.NON_NULL) UUID signUpId) {}
