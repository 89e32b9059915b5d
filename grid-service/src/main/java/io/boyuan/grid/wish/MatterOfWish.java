package io.boyuan.grid.wish;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What matter a wish becomes.
 *
 * @param title in a few words, which everybody reads
 * @param description what exactly, for the parties; absent for the words of the wish
 * @param reason why it becomes one before enough support it; needed only then
 */
@Schema(name = "MatterOfWish")
record MatterOfWish(
    @NotBlank @Size(max = 100) @Schema(examples = "增设乒乓球台") String title,
    @Size(min = 1, max = 4000) @Schema(examples = "3幢北侧空地，两张户外球台") String description,
    @Size(min = 1, max = 500) @Schema(examples = "已有专项资金，须本季度立项") String reason) {}
