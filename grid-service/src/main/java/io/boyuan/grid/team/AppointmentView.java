package io.boyuan.grid.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who holds or held a role, as it is shown.
 *
 * @param id the appointment
 * @param communityCode in which community
 * @param level whether in a grid or in a micro-grid
 * @param unitCode code of the grid or micro-grid
 * @param roleCode which role
 * @param personId the subject of their token, null for none
 * @param name what they are called
 * @param phone masked, null for unknown
 * @param servesFrom their first day
 * @param servesUntil their last day, null while it is open
 * @param createdAt when it was written down
 */
@Schema(name = "AppointmentView")
record AppointmentView(
    UUID id,
    String communityCode,
    Level level,
    String unitCode,
    String roleCode,
    @Schema(nullable = true) UUID personId,
    String name,
    @Schema(nullable = true, examples = "138****5678") String phone,
    LocalDate servesFrom,
    @Schema(nullable = true) LocalDate servesUntil,
    Instant createdAt) {}
