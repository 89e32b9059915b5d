package io.boyuan.grid.steward;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who belongs or belonged to a Red Steward team, as it is shown.
 *
 * @param id the membership
 * @param personId the subject of their token, null for none
 * @param name what they are called
 * @param phone masked, null for unknown
 * @param joinedAt since when
 * @param leftAt until when, null while they belong
 */
@Schema(name = "RedStewardMemberView")
record MemberView(
    UUID id,
    @Schema(nullable = true) UUID personId,
    String name,
    @Schema(nullable = true, examples = "138****5678") String phone,
    Instant joinedAt,
    @Schema(nullable = true) Instant leftAt) {}
