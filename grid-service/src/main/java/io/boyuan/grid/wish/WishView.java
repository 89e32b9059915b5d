package io.boyuan.grid.wish;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A wish as everybody sees it: without persons.
 *
 * @param id the request that is the wish
 * @param number what people know it by
 * @param community the community
 * @param grid the grid, null where there is none
 * @param category code of its category
 * @param text what is wished for, as staff let it be read
 * @param status how far it has come
 * @param supporters how many support it, who asked among them
 * @param threshold how many make it ready to become a matter
 * @param matterId the matter it became, null before
 * @param submittedAt when it was asked
 */
@Schema(name = "Wish")
record WishView(
    UUID id,
    @Schema(examples = "2026-000123") String number,
    @Schema(examples = "boyuan") String community,
    @Schema(examples = "grid-1") String grid,
    @Schema(examples = "wish") String category,
    @Schema(examples = "希望在3幢旁增设乒乓球台") String text,
    @Schema(examples = "READY") WishStatus status,
    @Schema(examples = "23") int supporters,
    @Schema(examples = "20") int threshold,
    UUID matterId,
    Instant submittedAt) {}
