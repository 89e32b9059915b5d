package io.boyuan.platform.audit;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An entry of the audit trail as a link of its community's chain, with all that its hash is made
 * of, so that others can compute it.
 *
 * @param number its place in the chain, from 1
 * @param hash as it stands, SHA-256 in hexadecimal
 * @param id the entry
 * @param at when, to the microsecond
 * @param actorId who
 * @param community whose chain it is
 * @param action what was done
 * @param subjectType what kind of thing it was done to
 * @param subjectId the thing
 * @param reason why, or null
 * @param detail what exactly, as it was written, or null
 */
@Schema(name = "AuditLink")
public record AuditLink(
    @Schema(examples = "42") long number,
    @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String hash,
    UUID id,
    Instant at,
    UUID actorId,
    @Schema(examples = "boyuan") String community,
    String action,
    String subjectType,
    UUID subjectId,
    String reason,
    String detail) {}
