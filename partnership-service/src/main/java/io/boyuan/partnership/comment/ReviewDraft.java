package io.boyuan.partnership.comment;

import io.boyuan.partnership.agreement.Agreement;
import io.boyuan.partnership.agreement.AgreementDetail;
import io.boyuan.partnership.agreement.Agreements;
import io.boyuan.partnership.agreement.Side;
import io.boyuan.partnership.agreement.Sides;
import io.boyuan.partnership.document.Documents;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Both sides read a draft, say what should change, and approve it (P1). */
@ApplicationScoped
class ReviewDraft {

  private final Agreements agreements;
  private final Documents documents;
  private final Sides sides;
  private final Sql sql;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  ReviewDraft(
      Agreements agreements,
      Documents documents,
      Sides sides,
      Sql sql,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.agreements = agreements;
    this.documents = documents;
    this.sides = sides;
    this.sql = sql;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Gives a draft to both sides to review.
   *
   * @param number the agreement
   * @return the agreement
   * @throws Problem 403 {@code other-community}, 404, 409 {@code agreement-not-draft}
   */
  @Transactional
  AgreementDetail submit(String number) {
    var agreement = agreements.holding(number);
    caller.requireActsFor(agreement.communityCode());
    agreement.submit();
    return recorded(agreement, "submit-agreement");
  }

  /**
   * The caller's side approves what it read; when both do, it is to be signed.
   *
   * @param number the agreement
   * @param documentHash of what was read
   * @return the agreement
   * @throws Problem 403 {@code other-community}, {@code other-university}, 404, 409 {@code
   *     agreement-not-in-review}, {@code document-changed}
   */
  @Transactional
  AgreementDetail approve(String number, String documentHash) {
    var agreement = agreements.holding(number);
    var side = sides.require(agreement);
    if (!documents.of(agreement).sha256().equals(documentHash)) {
      throw Problem.conflict("document-changed");
    }
    agreement.approve(side, documentHash);
    return recorded(agreement, "approve-agreement");
  }

  /**
   * Says something of a draft. Who asks for changes makes it a draft again.
   *
   * @param number the agreement
   * @param words what
   * @param asksForChanges whether it must be changed
   * @return the comment
   * @throws Problem 403 {@code other-community}, {@code other-university}, 404, 409 {@code
   *     agreement-signed}
   */
  @Transactional
  CommentView comment(String number, String words, boolean asksForChanges) {
    var agreement = agreements.holding(number);
    var side = sides.require(agreement);
    agreement.requireOpen();
    var comment =
        new CommentView(ids.next(), side, caller.name(), words, asksForChanges, clock.instant());
    sql.change(
        "insert into agreement_comment (id, agreement_id, side, author_id, author_name, words,"
            + " asks_for_changes, created_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
        comment.id(),
        agreement.id(),
        side,
        caller.id(),
        comment.authorName(),
        words,
        asksForChanges,
        comment.createdAt());
    if (asksForChanges) {
      agreement.reopen();
      recorded(agreement, "ask-for-changes");
    }
    return comment;
  }

  /** In the order they were said; served by agreement_comment_agreement. */
  @Transactional
  Page<CommentView> comments(String number, PageRequest request) {
    var agreement = agreements.numbered(number).orElseThrow(Problem::notFound);
    sides.require(agreement);
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            "select id, side, author_name, words, asks_for_changes, created_at"
                + " from agreement_comment where agreement_id = ? and (created_at, id) > (?, ?)"
                + " order by created_at, id limit ?",
            ReviewDraft::commentOf,
            agreement.id(),
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, comment -> new Cursor(comment.createdAt(), comment.id()));
  }

  private static CommentView commentOf(Row row) {
    return new CommentView(
        row.id("id"),
        row.constant("side", Side.class),
        row.text("author_name"),
        row.text("words"),
        row.flag("asks_for_changes"),
        row.time("created_at"));
  }

  private AgreementDetail recorded(Agreement agreement, String action) {
    agreements.flush();
    trail.record(Decision.of(agreement.communityCode(), action, "agreement", agreement.id()));
    return agreement.detail();
  }
}
