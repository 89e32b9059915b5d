package io.boyuan.partnership.fund;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Money that was brought from one place to another.
 *
 * @param id the transfer
 * @param communityCode whose fund
 * @param from where it was
 * @param to where it is
 * @param fen how much, in fen
 * @param words what for
 * @param madeAt when
 */
@Schema(name = "FundTransfer")
record FundTransfer(
    UUID id,
    String communityCode,
    PaymentMethod from,
    PaymentMethod to,
    long fen,
    String words,
    Instant madeAt) {}
