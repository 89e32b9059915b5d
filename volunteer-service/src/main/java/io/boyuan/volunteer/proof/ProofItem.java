package io.boyuan.volunteer.proof;

import io.boyuan.volunteer.Category;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A service on a proof, as it was when the proof was issued.
 *
 * @param recordId its record
 * @param content what was done
 * @param place where, null when not said
 * @param category kind of service
 * @param communityCode for which community
 * @param startedAt begin
 * @param endedAt end
 * @param minutes whole minutes that count
 * @param scanned whether they were counted by scanning the code, and not entered or corrected
 */
@Schema(name = "ProofItem")
record ProofItem(
    UUID recordId,
    @Schema(examples = "垃圾分类督导") String content,
    @Schema(examples = "南门广场") String place,
    Category category,
    String communityCode,
    Instant startedAt,
    Instant endedAt,
    @Schema(examples = "120") int minutes,
    boolean scanned) {}
