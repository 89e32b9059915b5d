package io.boyuan.partnership.joint;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who does it with the community.
 *
 * @param universityCode the university; absent where a team is given, which tells it
 * @param teamCode the team, absent when the university takes part as a whole
 */
@Schema(name = "JointPartner")
record Partner(
    @Size(max = 40) @Schema(examples = "wzu") String universityCode,
    @Size(max = 40) @Schema(examples = "wzu-red-lantern") String teamCode) {}
