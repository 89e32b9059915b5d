package io.boyuan.partnership.taking;

import io.boyuan.partnership.fund.PaymentMethod;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of what came in at a sale. A voided line stays, and counts no more.
 *
 * @param id the line
 * @param itemId what was sold
 * @param number how many
 * @param priceFen what one cost then, in fen
 * @param fen what came in, in fen
 * @param method how it was paid
 * @param recordedById who recorded it
 * @param recordedAt when
 * @param voidedWords why it was voided, null when it was not
 * @param voidedById who voided it, null when nobody did
 * @param voidedAt when it was voided, null when it was not
 */
@Schema(name = "Taking")
record Taking(
    UUID id,
    UUID itemId,
    int number,
    long priceFen,
    long fen,
    PaymentMethod method,
    UUID recordedById,
    Instant recordedAt,
    String voidedWords,
    UUID voidedById,
    Instant voidedAt) {}
