package io.boyuan.partnership.outcome;

import io.boyuan.partnership.attachment.AttachmentFile;
import io.boyuan.partnership.attachment.AttachmentSubject;
import io.boyuan.partnership.attachment.AttachmentView;
import io.boyuan.partnership.attachment.Attachments;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Anyone reads what came of awards (P3). */
@ApplicationScoped
class FindOutcomes {

  private final Outcomes outcomes;
  private final Attachments attachments;

  @Inject
  FindOutcomes(Outcomes outcomes, Attachments attachments) {
    this.outcomes = outcomes;
    this.attachments = attachments;
  }

  @Transactional
  Page<VentureOutcome> published(String community, PageRequest request) {
    return outcomes.published(community, request);
  }

  @Transactional
  VentureOutcome byId(UUID id) {
    return outcomes.byId(id).orElseThrow(Problem::notFound);
  }

  @Transactional
  List<AttachmentView> attachments(UUID id) {
    return attachments.of(AttachmentSubject.OUTCOME, byId(id).id());
  }

  @Transactional
  AttachmentFile attachment(UUID id, UUID attachment) {
    return attachments.file(AttachmentSubject.OUTCOME, id, attachment);
  }
}
