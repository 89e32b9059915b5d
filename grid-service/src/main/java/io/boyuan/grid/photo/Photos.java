package io.boyuan.grid.photo;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.photo.Photo;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All photos, drawn anew, without what the camera wrote into them. */
@ApplicationScoped
public class Photos {

  private static final int MOST = 8;
  private static final Duration LOOSE_FOR = Duration.ofDays(7);

  private final Sql sql;
  private final Ids ids;
  private final Clock clock;

  @Inject
  Photos(Sql sql, Ids ids, Clock clock) {
    this.sql = sql;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Keeps a photo; whether the caller may is for others to say.
   *
   * @param community the community
   * @param photo as it was drawn anew; to decode it takes longer than a transaction should
   * @param by who uploads it, null when they did not say who they are
   * @return the photo, attached to nothing yet
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID keep(String community, Photo photo, UUID by) {
    UUID id = ids.next();
    sql.change(
        "insert into photo (id, community_code, image, thumbnail, is_public, by_id, created_at)"
            + " values (?, ?, ?, ?, false, ?, ?)",
        id,
        community,
        photo.image(),
        photo.thumbnail(),
        by,
        clock.instant());
    return id;
  }

  /**
   * Says what photos show. Who attaches them holds what they show, so that the limit holds.
   *
   * @param photos attached to nothing yet, and uploaded by who attaches them
   * @param by who
   * @param subject what they show
   * @param subjectId which of those
   * @throws Problem 409 {@code unknown-photo}, {@code too-many-photos}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void attach(List<UUID> photos, UUID by, PhotoSubject subject, UUID subjectId) {
    if (photos.isEmpty()) {
      return;
    }
    int attached =
        sql.change(
            "update photo set subject_type = ?, subject_id = ? where id = any(?::uuid[])"
                + " and subject_id is null and by_id is not distinct from ?",
            subject,
            subjectId,
            photos,
            by);
    if (attached < photos.stream().distinct().count()) {
      throw Problem.conflict("unknown-photo");
    }
    if (of(subjectId).size() > MOST) {
      throw Problem.conflict("too-many-photos");
    }
  }

  /**
   * What photos show has become something else, which they show from now on.
   *
   * @param subjectId what it was
   * @param subject what it became
   * @param becameId which of those, that has no photos of its own yet
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void move(UUID subjectId, PhotoSubject subject, UUID becameId) {
    // Served by photo_subject.
    sql.change(
        "update photo set subject_type = ?, subject_id = ? where subject_id = ?",
        subject,
        becameId,
        subjectId);
  }

  /**
   * The photos of something, in order; served by photo_subject.
   *
   * @param subjectId of what
   * @return eight at most
   */
  @Transactional
  public List<PhotoView> of(UUID subjectId) {
    return sql.list(
        "select id, is_public, created_at from photo where subject_id = ? order by created_at, id"
            + " limit "
            + (MOST + 1),
        row -> new PhotoView(row.id("id"), row.flag("is_public"), row.time("created_at")),
        subjectId);
  }

  /**
   * A photo without its picture.
   *
   * @param id the photo
   * @return empty when there is none
   */
  @Transactional
  public Optional<KeptPhoto> kept(UUID id) {
    return sql.first(
        "select id, community_code, subject_type, subject_id, is_public, by_id from photo"
            + " where id = ?",
        Photos::keptOf,
        id);
  }

  /**
   * The picture of a photo.
   *
   * @param id the photo
   * @param isSmall whether the thumbnail is wanted
   * @return a JPEG file
   * @throws Problem 404
   */
  @Transactional
  public byte[] picture(UUID id, boolean isSmall) {
    String column = isSmall ? "thumbnail" : "image";
    return sql.first("select " + column + " from photo where id = ?", row -> row.bytes(column), id)
        .orElseThrow(Problem::notFound);
  }

  /**
   * Lets everybody see a photo, or nobody but those who see what it belongs to.
   *
   * @param id the photo
   * @param isPublic whether everybody may
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void show(UUID id, boolean isPublic) {
    sql.change("update photo set is_public = ? where id = ?", isPublic, id);
  }

  /**
   * Takes a photo away.
   *
   * @param id the photo
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void remove(UUID id) {
    sql.change("delete from photo where id = ?", id);
  }

  @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @Transactional
  void forgetLoose() {
    // Served by photo_loose.
    sql.change(
        "delete from photo where id in (select id from photo where subject_id is null"
            + " and created_at < ? limit 500)",
        clock.instant().minus(LOOSE_FOR));
  }

  private static KeptPhoto keptOf(Row row) {
    return new KeptPhoto(
        row.id("id"),
        row.text("community_code"),
        row.constant("subject_type", PhotoSubject.class),
        row.id("subject_id"),
        row.flag("is_public"),
        row.id("by_id"));
  }
}
