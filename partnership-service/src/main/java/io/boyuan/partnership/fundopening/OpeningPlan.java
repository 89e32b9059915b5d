package io.boyuan.partnership.fundopening;

import io.boyuan.partnership.fund.PaymentMethod;
import io.boyuan.platform.problem.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a fund had before its book was kept here.
 *
 * @param communityCode whose fund
 * @param fen how much there was, in fen, by where it was
 * @param words where that is known from; everybody reads it
 */
@Schema(name = "FundOpeningPlan")
record OpeningPlan(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "boyuan")
        String communityCode,
    @NotEmpty @Size(max = 4) @Schema(examples = "{\"CASH\":35000,\"BANK\":1260000}")
        Map<@NotNull PaymentMethod, @NotNull @Min(0) @Max(100_000_000_000L) Long> fen,
    @NotBlank @Size(max = 200) @Schema(examples = "2025 年末账本结余") String words) {

  /**
   * Checks what single fields can't tell.
   *
   * @throws Problem 400 {@code invalid-input}
   */
  void requireSound() {
    if (fen.values().stream().allMatch(each -> each == 0)) {
      throw Problem.invalid("fen", "more-than-nothing");
    }
  }

  long of(PaymentMethod method) {
    return fen.getOrDefault(method, 0L);
  }
}
