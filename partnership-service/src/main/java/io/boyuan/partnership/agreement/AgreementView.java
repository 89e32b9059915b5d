package io.boyuan.partnership.agreement;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An agreement as it is shown.
 *
 * @param id the agreement
 * @param number by which everybody refers to it
 * @param communityCode the community that signed
 * @param universityCode the university that signed
 * @param validFrom first day
 * @param validUntil last day
 */
record AgreementView(
    UUID id,
    String number,
    String communityCode,
    String universityCode,
    LocalDate validFrom,
    LocalDate validUntil) {

  static AgreementView of(Agreement agreement) {
    return new AgreementView(
        agreement.id(),
        agreement.number(),
        agreement.communityCode(),
        agreement.universityCode(),
        agreement.validFrom(),
        agreement.validUntil());
  }
}
