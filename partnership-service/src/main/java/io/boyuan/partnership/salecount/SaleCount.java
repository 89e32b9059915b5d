package io.boyuan.partnership.salecount;

import io.boyuan.partnership.fund.PaymentMethod;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The closing count of a sale.
 *
 * @param saleId the sale
 * @param methods what was counted and recorded, method by method
 * @param differenceWords why these differ, null when they don't
 * @param countedById who counted
 * @param countedAt when
 * @param confirmedById who confirmed it, null before
 * @param closedAt when the takings were booked, null before
 */
@Schema(name = "SaleCount")
record SaleCount(
    UUID saleId,
    List<OfMethod> methods,
    String differenceWords,
    UUID countedById,
    Instant countedAt,
    UUID confirmedById,
    Instant closedAt) {

  /**
   * Of one method.
   *
   * @param method which
   * @param countedFen what was there, in fen
   * @param recordedFen what the lines say, in fen
   */
  @Schema(name = "SaleCountOfMethod")
  record OfMethod(PaymentMethod method, long countedFen, long recordedFen) {

    long difference() {
      return countedFen - recordedFen;
    }
  }
}
