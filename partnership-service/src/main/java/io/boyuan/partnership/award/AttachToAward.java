package io.boyuan.partnership.award;

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

/** Staff keep the signed contract and other papers with an award; whose award it is reads them. */
@ApplicationScoped
class AttachToAward {

  private final Awards awards;
  private final FindAwards find;
  private final Attachments attachments;
  private final AuditTrail trail;
  private final Caller caller;

  @Inject
  AttachToAward(
      Awards awards, FindAwards find, Attachments attachments, AuditTrail trail, Caller caller) {
    this.awards = awards;
    this.find = find;
    this.attachments = attachments;
    this.trail = trail;
    this.caller = caller;
  }

  /**
   * Keeps a paper.
   *
   * @param id the award
   * @param name what it is called
   * @param upload a PDF or a photo
   * @return the attachment
   * @throws Problem 400, 403 {@code other-community}, 404, 409 {@code too-many-attachments}, 415
   *     {@code attachment-format}
   */
  @Transactional
  AttachmentView add(UUID id, String name, Upload upload) {
    var award = awards.holding(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(award.communityCode());
    var added = attachments.add(AttachmentSubject.AWARD, id, name, upload);
    trail.record(
        Decision.of(award.communityCode(), "attach-to-award", "award", id)
            .with("sha256", added.sha256()));
    return added;
  }

  @Transactional
  List<AttachmentView> of(UUID id) {
    return attachments.of(AttachmentSubject.AWARD, find.byId(id).id());
  }

  @Transactional
  AttachmentFile file(UUID id, UUID attachment) {
    return attachments.file(AttachmentSubject.AWARD, find.byId(id).id(), attachment);
  }
}
