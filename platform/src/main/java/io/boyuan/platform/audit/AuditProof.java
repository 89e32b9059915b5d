package io.boyuan.platform.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far the chain of a community's audit trail was proven.
 *
 * @param community its code
 * @param fromHash the hash of the entry it was proven from, as it stands; null for the beginning
 * @param number of the last entry that was looked at
 * @param hash of that entry, null for none
 * @param brokenAt the number of the first entry that is not what it was, or was left out; null when
 *     all is whole
 * @param isEnd whether that is the end of the chain; otherwise the proof goes on from there
 */
@Schema(name = "AuditProof")
public record AuditProof(
    @Schema(examples = "boyuan") String community,
    String fromHash,
    @Schema(examples = "42") long number,
    @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String hash,
    Long brokenAt,
    boolean isEnd) {}
