package io.boyuan.partnership.document;

import io.boyuan.partnership.agreement.Agreement;
import io.boyuan.partnership.attachment.AttachmentSubject;
import io.boyuan.partnership.attachment.Attachments;
import io.boyuan.partnership.obligation.Obligations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The documents of agreements, put together of what is kept of them. */
@ApplicationScoped
public class Documents {

  private final Obligations obligations;
  private final Attachments attachments;

  @Inject
  Documents(Obligations obligations, Attachments attachments) {
    this.obligations = obligations;
    this.attachments = attachments;
  }

  /**
   * The document of an agreement as it is now.
   *
   * @param agreement which
   * @return all that both sides sign
   */
  public AgreementDocument of(Agreement agreement) {
    return new AgreementDocument(
        agreement.number(),
        agreement.parties(),
        agreement.wording(),
        obligations.clausesOf(agreement.id()),
        attachments.of(AttachmentSubject.AGREEMENT, agreement.id()).stream()
            .map(each -> new AgreementDocument.Attached(each.name(), each.sha256()))
            .toList());
  }
}
