package io.boyuan.partnership.sale;

import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.text.Names;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 爱心义卖: a charity sale. It is planned, opened, counted by one and confirmed by another, by which
 * its takings are in the fund's book; or cancelled before.
 *
 * @param id the sale
 * @param communityCode for whose fund
 * @param names what it is called
 * @param place where, in words
 * @param startsAt when it begins
 * @param endsAt when it ends
 * @param status where it stands
 * @param cancelledWords why it does not take place, null when it does
 * @param version rises with each change
 */
@Schema(name = "CharitySale")
public record Sale(
    UUID id,
    String communityCode,
    Names names,
    String place,
    Instant startsAt,
    Instant endsAt,
    SaleStatus status,
    String cancelledWords,
    long version) {

  /**
   * Requires that it sells.
   *
   * @throws Problem 409 {@code sale-not-open}
   */
  public void requireOpen() {
    if (status != SaleStatus.OPEN) {
      throw Problem.conflict("sale-not-open");
    }
  }

  void requireNotCounted() {
    if (status != SaleStatus.PLANNED && status != SaleStatus.OPEN) {
      throw Problem.conflict("sale-over");
    }
  }
}
