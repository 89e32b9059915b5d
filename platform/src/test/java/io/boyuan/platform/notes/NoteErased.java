package io.boyuan.platform.notes;

import io.boyuan.contracts.Fact;
import io.boyuan.platform.privacy.ErasureFact;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** What others hear when notes have forgotten somebody. */
@ApplicationScoped
class NoteErased implements ErasureFact {

  @Override
  public Fact of(UUID person, UUID receipt, Instant at) {
    return new Told(person, 0, at, receipt);
  }

  record Told(UUID personId, long aggregateVersion, Instant erasedAt, UUID receipt)
      implements Fact {

    @Override
    public String type() {
      return "boyuan.notes.person-erased.v1";
    }

    @Override
    public UUID aggregate() {
      return personId;
    }
  }
}
