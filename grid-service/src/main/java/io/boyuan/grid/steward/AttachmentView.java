package io.boyuan.grid.steward;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * To which grid a Red Steward team is or was attached.
 *
 * @param id the attachment
 * @param stewardId the team
 * @param gridCode the grid
 * @param servesFrom the first day
 * @param servesUntil the last day, null while it is open
 */
@Schema(name = "RedStewardAttachmentView")
record AttachmentView(
    UUID id,
    UUID stewardId,
    String gridCode,
    LocalDate servesFrom,
    @Schema(nullable = true) LocalDate servesUntil) {}
