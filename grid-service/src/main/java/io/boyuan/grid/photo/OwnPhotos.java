package io.boyuan.grid.photo;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Photos a person took (X3). */
@ApplicationScoped
class OwnPhotos implements PersonalRecords {

  private final Sql sql;

  @Inject
  OwnPhotos(Sql sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "photos";
  }

  @Override
  public Set<String> columns() {
    return Set.of("photo.by_id");
  }

  /** Served by photo_by. */
  @Override
  public List<Held> of(UUID person) {
    return sql.list(
        "select id, subject_type, subject_id, created_at from photo where by_id = ?"
            + " order by created_at desc, id desc limit ?",
        row ->
            new Held(
                row.id("id"),
                row.text("subject_type"),
                row.id("subject_id"),
                row.time("created_at")),
        person,
        MOST);
  }

  /** What shows something stays with it; what shows nothing yet goes. */
  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change("delete from photo where by_id = ? and subject_id is null", person);
    sql.change("update photo set by_id = null where by_id = ?", person);
  }

  /**
   * A photo without its picture.
   *
   * @param id the photo
   * @param subjectType what kind of thing it shows, null for nothing yet
   * @param subjectId which of those
   * @param createdAt when it was uploaded
   */
  record Held(UUID id, String subjectType, UUID subjectId, Instant createdAt) {}
}
