package io.boyuan.partnership.salecorrection;

import io.boyuan.partnership.fund.PaymentMethod;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was wrong with the count of a closed sale; booked once another confirmed it.
 *
 * @param id the correction
 * @param saleId the sale
 * @param method which method
 * @param fen how much more came in, below zero how much less, in fen
 * @param words why
 * @param askedById who found it
 * @param askedAt when
 * @param confirmedById who confirmed it, null before
 * @param confirmedAt when it was booked, null before
 */
@Schema(name = "SaleCorrection")
record SaleCorrection(
    UUID id,
    UUID saleId,
    PaymentMethod method,
    long fen,
    String words,
    UUID askedById,
    Instant askedAt,
    UUID confirmedById,
    Instant confirmedAt) {}
