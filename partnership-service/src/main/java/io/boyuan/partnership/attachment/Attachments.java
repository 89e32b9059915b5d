package io.boyuan.partnership.attachment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.UUID;

/**
 * Files that are kept for something: PDFs and photos. Who may add and read them is said by the
 * feature whose thing it is; whoever adds one holds that thing, so that the limit holds.
 */
@ApplicationScoped
public class Attachments {

  /** So many at most are attached to one thing. */
  public static final int MOST = 20;

  private static final String COLUMNS =
      "id, subject_id, name, content_type, octet_length(content) as bytes, sha256, added_at";

  private final Sql sql;
  private final Ids ids;
  private final Clock clock;

  @Inject
  Attachments(Sql sql, Ids ids, Clock clock) {
    this.sql = sql;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Keeps a file.
   *
   * @param subject what kind of thing it is for
   * @param subjectId which of those, held by the caller's transaction
   * @param name what it is called
   * @param upload as it was drawn or written anew
   * @return the attachment
   * @throws Problem 409 {@code too-many-attachments}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public AttachmentView add(AttachmentSubject subject, UUID subjectId, String name, Upload upload) {
    if (of(subject, subjectId).size() >= MOST) {
      throw Problem.conflict("too-many-attachments");
    }
    String called = FileName.stemOf(name) + upload.ending();
    var id = ids.next();
    var now = clock.instant();
    sql.change(
        "insert into attachment (id, subject_type, subject_id, name, content_type, content, sha256,"
            + " added_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        subject,
        subjectId,
        called,
        upload.contentType(),
        upload.content(),
        upload.sha256(),
        now);
    return new AttachmentView(
        id, called, upload.contentType(), upload.content().length, upload.sha256(), now);
  }

  /**
   * What is attached to something, in the order it was added; served by attachment_subject.
   *
   * @param subject what kind of thing
   * @param subjectId which of those
   * @return {@value #MOST} at most
   */
  @Transactional
  public List<AttachmentView> of(AttachmentSubject subject, UUID subjectId) {
    return of(subject, List.of(subjectId)).getOrDefault(subjectId, List.of());
  }

  /**
   * What is attached to several things, by one statement; served by attachment_subject.
   *
   * @param subject what kind of things
   * @param subjectIds a page of those
   * @return nothing for those without
   */
  @Transactional
  public Map<UUID, List<AttachmentView>> of(
      AttachmentSubject subject, Collection<UUID> subjectIds) {
    return sql
        .list(
            "select "
                + COLUMNS
                + " from attachment where subject_type = ? and subject_id = any(?::uuid[])"
                + " order by added_at, id",
            row -> Map.entry(row.id("subject_id"), viewOf(row)),
            subject,
            List.copyOf(subjectIds))
        .stream()
        .collect(groupingBy(Entry::getKey, mapping(Entry::getValue, toList())));
  }

  /**
   * A file with what is in it.
   *
   * @param subject what kind of thing it is for
   * @param subjectId which of those
   * @param attachmentId which file
   * @return the file
   * @throws Problem 404
   */
  @Transactional
  public AttachmentFile file(AttachmentSubject subject, UUID subjectId, UUID attachmentId) {
    return sql.first(
            "select name, content_type, content from attachment"
                + " where id = ? and subject_type = ? and subject_id = ?",
            row ->
                new AttachmentFile(
                    row.text("name"), row.text("content_type"), row.bytes("content")),
            attachmentId,
            subject,
            subjectId)
        .orElseThrow(Problem::notFound);
  }

  /**
   * Takes a file away.
   *
   * @param subject what kind of thing it is for
   * @param subjectId which of those, held by the caller's transaction
   * @param attachmentId which file
   * @throws Problem 404
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void remove(AttachmentSubject subject, UUID subjectId, UUID attachmentId) {
    int removed =
        sql.change(
            "delete from attachment where id = ? and subject_type = ? and subject_id = ?",
            attachmentId,
            subject,
            subjectId);
    if (removed == 0) {
      throw Problem.notFound();
    }
  }

  private static AttachmentView viewOf(Row row) {
    return new AttachmentView(
        row.id("id"),
        row.text("name"),
        row.text("content_type"),
        row.number("bytes"),
        row.text("sha256"),
        row.time("added_at"));
  }
}
