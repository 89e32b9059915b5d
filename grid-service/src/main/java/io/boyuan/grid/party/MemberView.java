package io.boyuan.grid.party;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A party member as they are shown: masked in lists, in full to those who read one, with a reason.
 *
 * @param id the membership
 * @param communityCode in which community
 * @param kind how they belong to it
 * @param personId the subject of their token, null for none
 * @param name what they are called
 * @param employer where they work, null for nowhere
 * @param branch their party branch, null for the community's own
 * @param microGridCode the micro-grid they are posted to, null for none
 * @param status where it stands
 * @param endedBecause why they are on the roll no more, null while they are
 * @param createdAt since when
 * @param version for the entity tag
 */
@Schema(name = "PartyMemberView")
record MemberView(
    UUID id,
    String communityCode,
    MemberKind kind,
    @Schema(nullable = true) UUID personId,
    @Schema(nullable = true, examples = "周**") String name,
    @Schema(nullable = true, examples = "温**") String employer,
    @Schema(nullable = true) String branch,
    @Schema(nullable = true) String microGridCode,
    MemberStatus status,
    @Schema(nullable = true) EndCause endedBecause,
    Instant createdAt,
    @JsonIgnore long version) {}
