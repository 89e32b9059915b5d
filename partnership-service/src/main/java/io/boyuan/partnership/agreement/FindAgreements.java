package io.boyuan.partnership.agreement;

import io.boyuan.platform.http.Defined;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Anyone reads which agreements were signed, the two sides what stands in them. */
@ApplicationScoped
class FindAgreements {

  private final Agreements agreements;
  private final Sides sides;

  @Inject
  FindAgreements(Agreements agreements, Sides sides) {
    this.agreements = agreements;
    this.sides = sides;
  }

  @Transactional
  Page<AgreementView> signed(String community, PageRequest request) {
    return agreements.listed(community, request);
  }

  /**
   * One agreement.
   *
   * @param number by which everybody refers to it
   * @return the agreement with its version
   * @throws Problem 403 {@code other-community}, {@code other-university}, 404
   */
  @Transactional
  Defined<AgreementDetail> numbered(String number) {
    var agreement = agreements.numbered(number).orElseThrow(Problem::notFound);
    sides.requireReader(agreement);
    return new Defined<>(agreement.detail(), agreement.version(), false);
  }
}
