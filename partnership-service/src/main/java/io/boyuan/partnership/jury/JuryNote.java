package io.boyuan.partnership.jury;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody who decides says about a proposal. Who it was is not told.
 *
 * @param id the note
 * @param proposalId what it is about
 * @param byStaff whether staff wrote it, or a reviewer
 * @param mine whether the reader wrote it
 * @param words what they say
 * @param writtenAt when
 */
@Schema(name = "JuryNote")
record JuryNote(
    UUID id, UUID proposalId, boolean byStaff, boolean mine, String words, Instant writtenAt) {}
