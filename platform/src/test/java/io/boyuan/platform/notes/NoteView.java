package io.boyuan.platform.notes;

import java.time.Instant;
import java.util.UUID;

/** A note as it is shown. */
record NoteView(UUID id, String text, Instant createdAt, long version) {

  static NoteView of(Note note) {
    return new NoteView(note.id(), note.text(), note.createdAt(), note.version());
  }
}
