package io.boyuan.partnership.agreement;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An agreement as its two sides see it.
 *
 * @param agreement what anyone sees once it is signed
 * @param reason why it was recorded, suspended, resumed, ended or given up last, null when none of
 *     these
 * @param approvedByCommunity whether the community approved the words as they are
 * @param approvedByUniversity whether the university did
 * @param createdAt since when it is here
 */
@Schema(name = "AgreementDetail")
public record AgreementDetail(
    AgreementView agreement,
    String reason,
    boolean approvedByCommunity,
    boolean approvedByUniversity,
    Instant createdAt) {}
