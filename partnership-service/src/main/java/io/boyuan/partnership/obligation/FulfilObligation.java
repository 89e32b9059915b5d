package io.boyuan.partnership.obligation;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.partnership.agreement.Agreements;
import io.boyuan.partnership.agreement.Sides;
import io.boyuan.partnership.attachment.AttachmentFile;
import io.boyuan.partnership.attachment.AttachmentSubject;
import io.boyuan.partnership.attachment.AttachmentView;
import io.boyuan.partnership.attachment.Attachments;
import io.boyuan.partnership.attachment.Upload;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Who owes something shows that it was done, and the other side agrees or does not (P1). */
@ApplicationScoped
class FulfilObligation {

  private final Obligations obligations;
  private final Agreements agreements;
  private final Attachments attachments;
  private final Sides sides;
  private final AuditTrail trail;
  private final Caller caller;

  @Inject
  FulfilObligation(
      Obligations obligations,
      Agreements agreements,
      Attachments attachments,
      Sides sides,
      AuditTrail trail,
      Caller caller) {
    this.obligations = obligations;
    this.agreements = agreements;
    this.attachments = attachments;
    this.sides = sides;
    this.trail = trail;
    this.caller = caller;
  }

  /**
   * What is owed by an agreement.
   *
   * @param number the agreement
   * @return in the order of its words
   * @throws Problem 403 {@code other-community}, {@code other-university}, 404
   */
  @Transactional
  List<ObligationView> of(String number) {
    var agreement = agreements.numbered(number).orElseThrow(Problem::notFound);
    sides.requireReader(agreement);
    return obligations.of(agreement.id());
  }

  /**
   * Says that it was done; what shows it was attached before.
   *
   * @param id the obligation
   * @param words how
   * @return the obligation
   * @throws Problem 403 {@code other-community}, {@code other-university}, {@code other-side-owes},
   *     404, 409 {@code agreement-not-active}, {@code obligation-reported}, {@code
   *     evidence-missing}
   */
  @Transactional
  ObligationView report(UUID id, String words) {
    var owed = owedByCaller(id);
    if (attachments.of(AttachmentSubject.OBLIGATION, id).isEmpty()) {
      throw Problem.conflict("evidence-missing");
    }
    obligations.report(id, words, caller.id());
    return recorded(owed, "report-obligation", null);
  }

  /**
   * The other side agrees or, with a reason, does not.
   *
   * @param id the obligation
   * @param done whether it was done
   * @param reason why not, or null
   * @return the obligation
   * @throws Problem 403 {@code other-community}, {@code other-university}, {@code
   *     own-confirmation}, 404, 409 {@code obligation-not-reported}
   */
  @Transactional
  ObligationView answer(UUID id, boolean done, String reason) {
    var owed = obligations.holding(id).orElseThrow(Problem::notFound);
    var side = sides.require(owed.parties());
    if (owed.view().status() != ObligationView.Status.REPORTED) {
      throw Problem.conflict("obligation-not-reported");
    }
    if (side == owed.view().clause().side() || caller.id().equals(owed.reportedBy())) {
      throw Problem.forbidden("own-confirmation");
    }
    if (done) {
      obligations.confirm(id, caller.id());
    } else {
      obligations.reject(id);
    }
    return recorded(owed, done ? "confirm-obligation" : "reject-obligation", reason);
  }

  /**
   * Attaches what shows that it was done.
   *
   * @param id the obligation
   * @param name what the file is called
   * @param upload a PDF or a photo
   * @return the attachment
   * @throws Problem as {@link #report} and {@link Attachments#add}
   */
  @Transactional
  AttachmentView attach(UUID id, String name, Upload upload) {
    owedByCaller(id);
    return attachments.add(AttachmentSubject.OBLIGATION, id, name, upload);
  }

  @Transactional
  List<AttachmentView> evidence(UUID id) {
    sides.require(obligations.byId(id).orElseThrow(Problem::notFound).parties());
    return attachments.of(AttachmentSubject.OBLIGATION, id);
  }

  @Transactional
  AttachmentFile file(UUID id, UUID attachment) {
    sides.require(obligations.byId(id).orElseThrow(Problem::notFound).parties());
    return attachments.file(AttachmentSubject.OBLIGATION, id, attachment);
  }

  /**
   * What is overdue in a community.
   *
   * @param community its code
   * @param request which page
   * @return longest overdue first
   * @throws Problem 403 {@code other-community}
   */
  @Transactional
  Page<ObligationView> overdue(String community, PageRequest request) {
    if (!caller.is(Roles.DISPATCHER)) {
      caller.requireActsFor(community);
    }
    return obligations.overdue(community, request);
  }

  private Obligations.Owed owedByCaller(UUID id) {
    var owed = obligations.holding(id).orElseThrow(Problem::notFound);
    if (sides.require(owed.parties()) != owed.view().clause().side()) {
      throw Problem.forbidden("other-side-owes");
    }
    boolean isInForce =
        switch (owed.agreementStatus()) {
          case ACTIVE, SUSPENDED, ENDED, RENEWED -> true;
          default -> false;
        };
    if (!isInForce) {
      throw Problem.conflict("agreement-not-active");
    }
    if (owed.view().status() != ObligationView.Status.OPEN) {
      throw Problem.conflict("obligation-reported");
    }
    return owed;
  }

  private ObligationView recorded(Obligations.Owed owed, String action, String reason) {
    var id = owed.view().id();
    trail.record(
        Decision.of(owed.parties().communityCode(), action, "obligation", id).because(reason));
    return obligations.byId(id).orElseThrow().view();
  }
}
