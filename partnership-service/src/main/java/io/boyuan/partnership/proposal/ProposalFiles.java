package io.boyuan.partnership.proposal;

import io.boyuan.partnership.attachment.AttachmentFile;
import io.boyuan.partnership.attachment.AttachmentSubject;
import io.boyuan.partnership.attachment.AttachmentView;
import io.boyuan.partnership.attachment.Attachments;
import io.boyuan.partnership.attachment.Upload;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Files of proposals. What was submitted stays with its files, whatever the team attaches and takes
 * away, until it submits again.
 */
@ApplicationScoped
public class ProposalFiles {

  private final Sql sql;
  private final Attachments attachments;

  @Inject
  ProposalFiles(Sql sql, Attachments attachments) {
    this.sql = sql;
    this.attachments = attachments;
  }

  /**
   * The files that were submitted with a proposal; served by proposal_file_proposal.
   *
   * @param proposalId the proposal
   * @return in the order they were attached
   */
  public List<AttachmentView> submitted(UUID proposalId) {
    return among(proposalId, ids("in_submitted", proposalId));
  }

  /**
   * A file that was submitted with a proposal.
   *
   * @param proposalId the proposal
   * @param attachmentId which file
   * @return the file
   * @throws Problem 404
   */
  public AttachmentFile submittedFile(UUID proposalId, UUID attachmentId) {
    return file(proposalId, attachmentId, ids("in_submitted", proposalId));
  }

  /** What the team shows with what it writes now. */
  List<AttachmentView> drafted(UUID proposalId) {
    return among(proposalId, ids("in_draft", proposalId));
  }

  AttachmentFile draftedFile(UUID proposalId, UUID attachmentId) {
    return file(proposalId, attachmentId, ids("in_draft", proposalId));
  }

  /** The proposal is held. */
  AttachmentView add(UUID proposalId, String name, Upload upload) {
    var added = attachments.add(AttachmentSubject.PROPOSAL, proposalId, name, upload);
    sql.change(
        "insert into proposal_file (attachment_id, proposal_id, in_draft, in_submitted)"
            + " values (?, ?, true, false)",
        added.id(),
        proposalId);
    return added;
  }

  /** The proposal is held. What was submitted goes only when the next version is. */
  void remove(UUID proposalId, UUID attachmentId) {
    if (!ids("in_draft", proposalId).contains(attachmentId)) {
      throw Problem.notFound();
    }
    if (ids("in_submitted", proposalId).contains(attachmentId)) {
      sql.change("update proposal_file set in_draft = false where attachment_id = ?", attachmentId);
    } else {
      attachments.remove(AttachmentSubject.PROPOSAL, proposalId, attachmentId);
    }
  }

  /** The proposal is held, and what its team shows now is submitted with it. */
  void submit(UUID proposalId) {
    var gone = new HashSet<>(ids("in_submitted", proposalId));
    gone.removeAll(ids("in_draft", proposalId));
    gone.forEach(each -> attachments.remove(AttachmentSubject.PROPOSAL, proposalId, each));
    sql.change("update proposal_file set in_submitted = true where proposal_id = ?", proposalId);
  }

  private AttachmentFile file(UUID proposalId, UUID attachmentId, Set<UUID> shown) {
    if (!shown.contains(attachmentId)) {
      throw Problem.notFound();
    }
    return attachments.file(AttachmentSubject.PROPOSAL, proposalId, attachmentId);
  }

  private List<AttachmentView> among(UUID proposalId, Set<UUID> shown) {
    return attachments.of(AttachmentSubject.PROPOSAL, proposalId).stream()
        .filter(each -> shown.contains(each.id()))
        .toList();
  }

  private Set<UUID> ids(String shown, UUID proposalId) {
    return Set.copyOf(
        sql.list(
            "select attachment_id from proposal_file where proposal_id = ? and " + shown,
            row -> row.id("attachment_id"),
            proposalId));
  }
}
