package io.boyuan.platform.notes;

import io.boyuan.contracts.Fact;
import java.util.UUID;

/** A note was written or rewritten. */
public record NoteWritten(UUID noteId, long aggregateVersion, String text) implements Fact {

  @Override
  public String type() {
    return "boyuan.test.note-written.v1";
  }

  @Override
  public UUID aggregate() {
    return noteId;
  }
}
