package io.boyuan.partnership.salecount;

import io.boyuan.partnership.fund.PaymentMethod;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one person counted when a sale was over.
 *
 * @param counts each method once; what is left out is zero
 * @param differenceWords why it is not what was recorded; everybody reads it
 */
@Schema(name = "SaleCountPlan")
record CountPlan(
    @NotNull @Size(max = 4) List<@NotNull @Valid Counted> counts,
    @Size(max = 500) @Schema(examples = "找零误差") String differenceWords) {

  /**
   * What is there of one method.
   *
   * @param method which
   * @param fen how much, in fen
   */
  @Schema(name = "SaleCounted")
  record Counted(
      @NotNull @Schema(examples = "CASH") PaymentMethod method,
      @NotNull @Min(0) @Max(100_000_000_000L) @Schema(examples = "125000") Long fen) {}
}
