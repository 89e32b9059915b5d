package io.boyuan.platform.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * A decision somebody took in their office.
 *
 * @param id the entry
 * @param at when
 * @param actorId who, as the subject of their token
 * @param community the community it concerns
 * @param action what was done, in kebab-case
 * @param subjectType what kind of thing it was done to, in kebab-case
 * @param subjectId the thing it was done to
 * @param reason why, where a reason is asked for
 * @param detail what exactly, as JSON, without personal data
 */
public record AuditEntry(
    UUID id,
    Instant at,
    UUID actorId,
    String community,
    String action,
    String subjectType,
    UUID subjectId,
    String reason,
    String detail) {}
