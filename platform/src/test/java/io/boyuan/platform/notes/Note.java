package io.boyuan.platform.notes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What the test service keeps. */
@Entity
class Note {

  @Id private UUID id;
  private String text;

  @Column(name = "author_id")
  private UUID authorId;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  /** For the persistence provider. */
  protected Note() {}

  static Note write(UUID id, String text, UUID authorId, Instant now) {
    var note = new Note();
    note.id = id;
    note.text = text;
    note.authorId = authorId;
    note.createdAt = now;
    return note;
  }

  void rewrite(String words) {
    text = words;
  }

  UUID id() {
    return id;
  }

  String text() {
    return text;
  }

  Instant createdAt() {
    return createdAt;
  }

  long version() {
    return version;
  }
}
