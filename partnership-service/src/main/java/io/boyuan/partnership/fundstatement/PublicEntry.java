package io.boyuan.partnership.fundstatement;

import io.boyuan.partnership.fund.FundAccountKind;
import io.boyuan.partnership.fund.FundReason;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A movement of a fund as everybody reads it.
 *
 * @param id the entry
 * @param at when
 * @param from where it came from
 * @param to where it went
 * @param fen how much, in fen
 * @param reason why it moved
 * @param words what for, in words, null for a donation
 * @param donor who gave it, of those who agreed to be named, otherwise null
 */
@Schema(name = "FundEntry")
record PublicEntry(
    UUID id,
    Instant at,
    FundAccountKind from,
    FundAccountKind to,
    long fen,
    FundReason reason,
    String words,
    String donor) {}
