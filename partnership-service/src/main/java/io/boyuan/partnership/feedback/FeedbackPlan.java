package io.boyuan.partnership.feedback;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a participant thinks of a course.
 *
 * @param content of what it is about, 1 to 5
 * @param teaching of how it is taught, 1 to 5
 * @param place of where it is, 1 to 5
 * @param words in words; need not be said
 */
@Schema(name = "FeedbackPlan")
record FeedbackPlan(
    @NotNull @Min(1) @Max(5) @Schema(examples = "5") Integer content,
    @NotNull @Min(1) @Max(5) @Schema(examples = "4") Integer teaching,
    @NotNull @Min(1) @Max(5) @Schema(examples = "4") Integer place,
    @Size(max = 1000) @Schema(examples = "希望多一些练习时间") String words) {}
