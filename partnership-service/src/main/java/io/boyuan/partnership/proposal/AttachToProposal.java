package io.boyuan.partnership.proposal;

import io.boyuan.partnership.attachment.AttachmentFile;
import io.boyuan.partnership.attachment.AttachmentView;
import io.boyuan.partnership.attachment.Upload;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * A team attaches files to its proposal until the deadline; whoever reads what was submitted reads
 * those submitted with it.
 */
@ApplicationScoped
class AttachToProposal {

  private final WriteProposal write;
  private final FindProposals find;
  private final ProposalFiles files;
  private final AuditTrail trail;

  @Inject
  AttachToProposal(WriteProposal write, FindProposals find, ProposalFiles files, AuditTrail trail) {
    this.write = write;
    this.find = find;
    this.files = files;
    this.trail = trail;
  }

  /**
   * Attaches a file.
   *
   * @param id the proposal
   * @param name what the file is called
   * @param upload a PDF or a photo
   * @return the attachment
   * @throws Problem 400, 404 for others than the team, 409 {@code deadline-passed}, {@code
   *     too-many-attachments}, 415 {@code attachment-format}
   */
  @Transactional
  AttachmentView add(UUID id, String name, Upload upload) {
    var proposal = write.openToTeam(id).proposal();
    var added = files.add(id, name, upload);
    trail.record(
        Decision.of(proposal.communityCode(), "attach-to-proposal", "proposal", id)
            .with("sha256", added.sha256()));
    return added;
  }

  /**
   * Takes a file away. From what was submitted it goes when the next version is submitted.
   *
   * @param id the proposal
   * @param attachment the file
   * @throws Problem 404, 409 {@code deadline-passed}
   */
  @Transactional
  void remove(UUID id, UUID attachment) {
    var proposal = write.openToTeam(id).proposal();
    files.remove(id, attachment);
    trail.record(
        Decision.of(proposal.communityCode(), "detach-from-proposal", "proposal", id)
            .with("attachmentId", attachment.toString()));
  }

  @Transactional
  List<AttachmentView> of(UUID id) {
    return find.isOfTeam(find.readable(id)) ? files.drafted(id) : files.submitted(id);
  }

  @Transactional
  AttachmentFile file(UUID id, UUID attachment) {
    return find.isOfTeam(find.readable(id))
        ? files.draftedFile(id, attachment)
        : files.submittedFile(id, attachment);
  }
}
