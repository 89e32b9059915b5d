package io.boyuan.partnership.checkin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a participant or a guardian scanned or typed.
 *
 * @param code the code or the digits that are shown
 * @param enrolmentId for whom; may be left out by who has one place in the course
 */
@Schema(name = "ShownCode")
record ShownCode(
    @NotBlank @Size(max = 100) @Schema(examples = "482913") String code, UUID enrolmentId) {}
