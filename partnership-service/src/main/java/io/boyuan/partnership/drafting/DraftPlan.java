package io.boyuan.partnership.drafting;

import io.boyuan.partnership.agreement.Parties;
import io.boyuan.partnership.agreement.Wording;
import io.boyuan.partnership.obligation.Clause;
import io.boyuan.platform.text.Names;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An agreement to be drafted from a template.
 *
 * @param number by which everybody will refer to it
 * @param communityCode the community that is to sign
 * @param universityCode the university that is to sign
 * @param template code of the template
 * @param values what fills the template's places, besides number, communityCode, university,
 *     universityEn, validFrom and validUntil, which fill themselves
 * @param validFrom first day
 * @param validUntil last day
 * @param obligations what either side owes
 * @param renews number of the agreement it follows on, absent for none
 */
@Schema(name = "AgreementDraftPlan")
record DraftPlan(
    @NotBlank @Pattern(regexp = "[a-zA-Z0-9-]{1,60}") @Schema(examples = "BY-2026-01")
        String number,
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "boyuan")
        String communityCode,
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "wzu")
        String universityCode,
    @NotBlank @Size(max = 40) @Schema(examples = "co-building") String template,
    @Size(max = 50) Map<@Size(max = 40) String, @NotNull @Size(max = 2000) String> values,
    @NotNull @Schema(examples = "2026-09-01") LocalDate validFrom,
    @NotNull @Schema(examples = "2027-08-31") LocalDate validUntil,
    @NotNull @Size(max = 50) List<@NotNull @Valid Clause> obligations,
    @Size(max = 60) @Schema(examples = "BY-2025-01") String renews) {

  void requireSound() {
    Wording.requireSpan(validFrom, validUntil);
    Clause.requireWithin(obligations, validFrom, validUntil);
  }

  Parties parties() {
    return new Parties(communityCode, universityCode);
  }

  Map<String, String> filling(Names university) {
    var filling = new HashMap<String, String>();
    if (values != null) {
      filling.putAll(values);
    }
    filling.put("number", number);
    filling.put("communityCode", communityCode);
    filling.put("university", university.zh());
    filling.put("universityEn", university.en());
    filling.put("validFrom", validFrom.toString());
    filling.put("validUntil", validUntil.toString());
    return filling;
  }
}
