package io.boyuan.partnership.drafting;

import io.boyuan.partnership.agreement.Wording;
import io.boyuan.partnership.obligation.Clause;
import io.boyuan.platform.text.Names;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to be signed, as it is rewritten.
 *
 * @param names its title
 * @param text in Chinese
 * @param textEn in English
 * @param validFrom first day
 * @param validUntil last day
 * @param obligations what either side owes
 */
@Schema(name = "AgreementDocumentPlan")
record DocumentPlan(
    @NotNull @Valid Names names,
    @NotBlank @Size(max = 40_000) @Schema(examples = "甲乙双方共建如下……") String text,
    @NotBlank @Size(max = 40_000) @Schema(examples = "Both sides co-build as follows …")
        String textEn,
    @NotNull @Schema(examples = "2026-09-01") LocalDate validFrom,
    @NotNull @Schema(examples = "2027-08-31") LocalDate validUntil,
    @NotNull @Size(max = 50) List<@NotNull @Valid Clause> obligations) {

  void requireSound() {
    Wording.requireSpan(validFrom, validUntil);
    Clause.requireWithin(obligations, validFrom, validUntil);
  }

  Wording wording() {
    return new Wording(names, text, textEn, validFrom, validUntil);
  }
}
