package io.boyuan.partnership.signing;

import io.boyuan.partnership.agreement.Agreement;
import io.boyuan.partnership.agreement.Agreements;
import io.boyuan.partnership.agreement.Sides;
import io.boyuan.partnership.document.Documents;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.List;

/** Tells whether an agreement reads as it was signed. */
@ApplicationScoped
class VerifyAgreement {

  private final Agreements agreements;
  private final Signatures signatures;
  private final Documents documents;
  private final Sides sides;
  private final ZoneId zone;

  @Inject
  VerifyAgreement(
      Agreements agreements,
      Signatures signatures,
      Documents documents,
      Sides sides,
      TimeSettings settings) {
    this.agreements = agreements;
    this.signatures = signatures;
    this.documents = documents;
    this.sides = sides;
    this.zone = settings.zone();
  }

  /**
   * Computes the hash again and holds the signatures to it.
   *
   * @param number the agreement
   * @return what was found
   * @throws Problem 403 {@code other-community}, {@code other-university}, 404
   */
  @Transactional
  Verification verify(String number) {
    var agreement = read(number);
    return Verification.of(
        agreement.origin(), documents.of(agreement), signatures.of(agreement.id()));
  }

  @Transactional
  List<SignatureView> signatures(String number) {
    return signatures.of(read(number).id());
  }

  /**
   * The agreement on paper.
   *
   * @param number the agreement
   * @return a PDF
   * @throws Problem 403 {@code other-community}, {@code other-university}, 404
   */
  @Transactional
  byte[] paper(String number) {
    var agreement = read(number);
    return AgreementPaper.pdf(documents.of(agreement), signatures.of(agreement.id()), zone);
  }

  private Agreement read(String number) {
    var agreement = agreements.numbered(number).orElseThrow(Problem::notFound);
    sides.requireReader(agreement);
    return agreement;
  }
}
