package io.boyuan.partnership.checklist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is looked at in a community's spots.
 *
 * @param id this version of the checklist
 * @param communityCode whose checklist
 * @param version counts its versions from 1
 * @param items what is looked at, in order
 * @param createdAt since when it reads so
 */
@Schema(name = "SpotChecklist")
public record ChecklistView(
    UUID id, String communityCode, int version, List<ChecklistItem> items, Instant createdAt) {}
