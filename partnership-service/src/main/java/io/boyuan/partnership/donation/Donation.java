package io.boyuan.partnership.donation;

import io.boyuan.partnership.fund.PaymentMethod;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 捐款: what somebody gave to a fund, as they and staff read it.
 *
 * @param id the donation
 * @param communityCode to whose fund
 * @param donorId their account, null when it is not known
 * @param donorName what they are called, null for an anonymous donation
 * @param isNamed whether they agreed to be named in public
 * @param method how it was paid
 * @param fen how much, in fen
 * @param receiptNumber unique and without gaps in a community and year
 * @param prints how often the receipt was printed
 * @param receivedById who received it
 * @param receivedAt when
 * @param reversedWords why it was taken back, null when it was not
 * @param reversedAt when it was taken back, null when it was not
 * @param version rises with each change
 */
@Schema(name = "Donation")
record Donation(
    UUID id,
    String communityCode,
    UUID donorId,
    String donorName,
    boolean isNamed,
    PaymentMethod method,
    long fen,
    String receiptNumber,
    int prints,
    UUID receivedById,
    Instant receivedAt,
    String reversedWords,
    Instant reversedAt,
    long version) {

  boolean isReversed() {
    return reversedAt != null;
  }
}
