package io.boyuan.partnership.document;

import io.boyuan.partnership.agreement.Agreement;
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
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Staff attach what belongs to an agreement: before it is signed, or the scan of a paper one. */
@ApplicationScoped
class AttachToAgreement {

  private final Agreements agreements;
  private final Attachments attachments;
  private final Sides sides;
  private final AuditTrail trail;
  private final Caller caller;

  @Inject
  AttachToAgreement(
      Agreements agreements,
      Attachments attachments,
      Sides sides,
      AuditTrail trail,
      Caller caller) {
    this.agreements = agreements;
    this.attachments = attachments;
    this.sides = sides;
    this.trail = trail;
    this.caller = caller;
  }

  /**
   * Attaches a file. What is to be signed is a draft again.
   *
   * @param number the agreement
   * @param name what the file is called
   * @param upload a PDF or a photo
   * @return the attachment
   * @throws Problem 403 {@code other-community}, 404, 409 {@code agreement-signed}, and as {@link
   *     Attachments#add}
   */
  @Transactional
  AttachmentView attach(String number, String name, Upload upload) {
    var agreement = changeable(number);
    var added = attachments.add(AttachmentSubject.AGREEMENT, agreement.id(), name, upload);
    record(agreement, "attach-to-agreement");
    return added;
  }

  /**
   * Takes a file away. What is to be signed is a draft again.
   *
   * @param number the agreement
   * @param attachment the file
   * @throws Problem 403 {@code other-community}, 404, 409 {@code agreement-signed}, {@code
   *     scan-missing} for the last one of what is in force
   */
  @Transactional
  void detach(String number, UUID attachment) {
    var agreement = changeable(number);
    if (agreement.origin() == Agreement.Origin.PAPER
        && agreement.status() != Agreement.Status.RECORDED
        && attachments.of(AttachmentSubject.AGREEMENT, agreement.id()).size() == 1) {
      throw Problem.conflict("scan-missing");
    }
    attachments.remove(AttachmentSubject.AGREEMENT, agreement.id(), attachment);
    record(agreement, "detach-from-agreement");
  }

  @Transactional
  List<AttachmentView> of(String number) {
    return attachments.of(AttachmentSubject.AGREEMENT, read(number).id());
  }

  @Transactional
  AttachmentFile file(String number, UUID attachment) {
    return attachments.file(AttachmentSubject.AGREEMENT, read(number).id(), attachment);
  }

  private Agreement read(String number) {
    var agreement = agreements.numbered(number).orElseThrow(Problem::notFound);
    sides.requireReader(agreement);
    return agreement;
  }

  private Agreement changeable(String number) {
    var agreement = agreements.holding(number);
    caller.requireActsFor(agreement.communityCode());
    if (agreement.origin() == Agreement.Origin.HERE) {
      agreement.reopen();
      agreements.flush();
    }
    return agreement;
  }

  private void record(Agreement agreement, String action) {
    trail.record(Decision.of(agreement.communityCode(), action, "agreement", agreement.id()));
  }
}
