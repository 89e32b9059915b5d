package io.boyuan.partnership.spending;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.partnership.attachment.AttachmentFile;
import io.boyuan.partnership.attachment.AttachmentSubject;
import io.boyuan.partnership.attachment.AttachmentView;
import io.boyuan.partnership.attachment.Attachments;
import io.boyuan.partnership.attachment.Upload;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Spendings and what shows them, for staff of the community and the street. */
@ApplicationScoped
class ReadSpendings {

  private final Spendings spendings;
  private final Attachments attachments;
  private final AuditTrail trail;
  private final Caller caller;

  @Inject
  ReadSpendings(Spendings spendings, Attachments attachments, AuditTrail trail, Caller caller) {
    this.spendings = spendings;
    this.attachments = attachments;
    this.trail = trail;
    this.caller = caller;
  }

  @Transactional
  Page<Spending> of(String community, PageRequest request) {
    requireReads(community);
    return spendings.of(community, request);
  }

  @Transactional
  Defined<Spending> byId(UUID id) {
    var spending = read(id);
    return new Defined<>(spending, spending.version(), false);
  }

  /**
   * Keeps what shows it: an offer, an invoice, a receipt.
   *
   * @param id the spending
   * @param name what it is called
   * @param upload a PDF or a photo
   * @return the attachment
   * @throws Problem 403 {@code other-community}, 404, 409 {@code spending-decided} for a refused
   *     one, {@code too-many-attachments}, 415 {@code attachment-format}
   */
  @Transactional
  AttachmentView attach(UUID id, String name, Upload upload) {
    var spending = spendings.holding(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(spending.communityCode());
    if (spending.status() == Spending.Status.REFUSED) {
      throw Problem.conflict("spending-decided");
    }
    var added = attachments.add(AttachmentSubject.SPENDING, id, name, upload);
    trail.record(
        Decision.of(spending.communityCode(), "attach-to-spending", "spending", id)
            .with("sha256", added.sha256()));
    return added;
  }

  @Transactional
  List<AttachmentView> attachmentsOf(UUID id) {
    return attachments.of(AttachmentSubject.SPENDING, read(id).id());
  }

  @Transactional
  AttachmentFile file(UUID id, UUID attachment) {
    return attachments.file(AttachmentSubject.SPENDING, read(id).id(), attachment);
  }

  private Spending read(UUID id) {
    var spending = spendings.byId(id).orElseThrow(Problem::notFound);
    requireReads(spending.communityCode());
    return spending;
  }

  private void requireReads(String community) {
    if (!caller.is(Roles.DISPATCHER)) {
      caller.requireActsFor(community);
    }
  }
}
