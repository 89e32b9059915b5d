package io.boyuan.partnership.proposal;

import io.boyuan.partnership.attachment.AttachmentFile;
import io.boyuan.partnership.attachment.AttachmentSubject;
import io.boyuan.partnership.attachment.AttachmentView;
import io.boyuan.partnership.attachment.Attachments;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** A team attaches files to its proposal until the deadline; whoever may read it reads them. */
@ApplicationScoped
class AttachToProposal {

  private final WriteProposal write;
  private final FindProposals find;
  private final Attachments attachments;

  @Inject
  AttachToProposal(WriteProposal write, FindProposals find, Attachments attachments) {
    this.write = write;
    this.find = find;
    this.attachments = attachments;
  }

  /**
   * Attaches a file.
   *
   * @param id the proposal
   * @param name what the file is called
   * @param bytes a PDF or a photo
   * @return the attachment
   * @throws Problem 400, 404 for others than the team, 409 {@code deadline-passed}, {@code
   *     too-many-attachments}, 415 {@code attachment-format}
   */
  @Transactional
  AttachmentView add(UUID id, String name, byte[] bytes) {
    write.openToTeam(id);
    return attachments.add(AttachmentSubject.PROPOSAL, id, name, bytes);
  }

  /**
   * Takes a file away.
   *
   * @param id the proposal
   * @param attachment the file
   * @throws Problem 404, 409 {@code deadline-passed}
   */
  @Transactional
  void remove(UUID id, UUID attachment) {
    write.openToTeam(id);
    attachments.remove(AttachmentSubject.PROPOSAL, id, attachment);
  }

  @Transactional
  List<AttachmentView> of(UUID id) {
    find.readable(id);
    return attachments.of(AttachmentSubject.PROPOSAL, id);
  }

  @Transactional
  AttachmentFile file(UUID id, UUID attachment) {
    find.readable(id);
    return attachments.file(AttachmentSubject.PROPOSAL, id, attachment);
  }
}
