package io.boyuan.partnership.absence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That somebody will not come.
 *
 * @param sessionId to which session
 * @param reason why not, for the teacher and staff; need not be said
 */
@Schema(name = "AbsencePlan")
record AbsencePlan(
    @NotNull UUID sessionId, @Size(max = 300) @Schema(examples = "孩子发烧") String reason) {}
