package io.boyuan.partnership.signing;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.partnership.agreement.Agreement;
import io.boyuan.partnership.agreement.Agreements;
import io.boyuan.partnership.agreement.Side;
import io.boyuan.partnership.agreement.Sides;
import io.boyuan.partnership.agreement.StartAgreement;
import io.boyuan.partnership.contact.Signatories;
import io.boyuan.partnership.document.Documents;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Both sides sign what both have approved, each by who is entitled to (P1). */
@ApplicationScoped
class SignAgreement {

  private final Agreements agreements;
  private final Signatures signatures;
  private final Signatories signatories;
  private final Documents documents;
  private final StartAgreement start;
  private final Sides sides;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  SignAgreement(
      Agreements agreements,
      Signatures signatures,
      Signatories signatories,
      Documents documents,
      StartAgreement start,
      Sides sides,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.agreements = agreements;
    this.signatures = signatures;
    this.signatories = signatories;
    this.documents = documents;
    this.start = start;
    this.sides = sides;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Signs for the caller's side. The second signature brings the agreement into force, at once or
   * on its first day.
   *
   * @param number the agreement
   * @param documentHash of what they read and sign
   * @return the signature
   * @throws Problem 403 {@code other-community}, {@code other-university}, {@code not-signatory},
   *     404, 409 {@code agreement-not-to-sign}, {@code document-changed}, {@code already-signed},
   *     {@code signed-for-other-side}, {@code agreement-overlaps}, {@code agreement-over}
   */
  @Transactional
  SignatureView sign(String number, String documentHash) {
    var agreement = agreements.holding(number);
    var side = sides.require(agreement);
    requireEntitled(side, agreement);
    agreement.requireToSign();
    if (!documents.of(agreement).sha256().equals(documentHash)) {
      throw Problem.conflict("document-changed");
    }
    var role = side == Side.COMMUNITY ? Roles.COMMUNITY_STAFF : Roles.COORDINATOR;
    var signature =
        new SignatureView(side, caller.name(), role, documentHash, clock.instant(), null);
    signatures.add(ids.next(), agreement.id(), caller.id(), signature);
    boolean haveBoth =
        signatures.of(agreement.id()).stream()
                .filter(each -> each.stands() && each.documentHash().equals(documentHash))
                .map(SignatureView::side)
                .distinct()
                .count()
            == Side.values().length;
    if (haveBoth) {
      start.signed(agreement);
    }
    trail.record(
        Decision.of(agreement.communityCode(), "sign-agreement", "agreement", agreement.id())
            .with("side", side)
            .with("documentHash", documentHash));
    return signature;
  }

  /** Administrators of the installation keep it; they are no party to what is signed in it. */
  private void requireEntitled(Side side, Agreement agreement) {
    boolean isEntitled =
        switch (side) {
          case COMMUNITY ->
              caller.is(Roles.COMMUNITY_STAFF)
                  && caller.communities().contains(agreement.communityCode());
          case UNIVERSITY -> signatories.includes(caller.id(), agreement.universityCode());
        };
    if (!isEntitled) {
      throw Problem.forbidden("not-signatory");
    }
  }
}
