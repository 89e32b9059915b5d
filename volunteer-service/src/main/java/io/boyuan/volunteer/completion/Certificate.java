package io.boyuan.volunteer.completion;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What shows that somebody completed a training.
 *
 * @param code by which it is known
 * @param volunteerName who completed it
 * @param trainingId the training
 * @param title what it is called in Chinese
 * @param titleEn what it is called in English
 * @param adviser who taught it
 * @param communityCode whose training it is
 * @param completedOn when it was completed
 * @param validUntil the last day on which it counts, null for ever
 */
@Schema(name = "TrainingCertificate")
record Certificate(
    @Schema(examples = "5F0C9A7B21D4E8366A10") String code,
    @Schema(examples = "王小明") String volunteerName,
    UUID trainingId,
    @Schema(examples = "志愿服务礼仪与注意事项") String title,
    @Schema(examples = "Etiquette and precautions of service") String titleEn,
    @Schema(examples = "温州市志愿服务促进中心") String adviser,
    @Schema(examples = "boyuan") String communityCode,
    LocalDate completedOn,
    LocalDate validUntil) {}
