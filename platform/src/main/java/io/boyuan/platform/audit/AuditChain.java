package io.boyuan.platform.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where the chain of a community's audit trail ends.
 *
 * @param community its code
 * @param number of the last entry
 * @param hash of the last entry, SHA-256 in hexadecimal
 */
@Schema(name = "AuditChain")
public record AuditChain(
    @Schema(examples = "boyuan") String community,
    @Schema(examples = "42") long number,
    @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String hash) {}
