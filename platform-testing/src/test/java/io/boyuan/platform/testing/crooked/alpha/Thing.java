package io.boyuan.platform.testing.crooked.alpha;

import io.boyuan.platform.testing.crooked.beta.Other;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;

/** Breaks what an entity must keep. */
@Entity
public class Thing {
  String open;
  private Other other;

  @Transactional
  public void setOpen(String open) {
    this.open = open;
  }

  public Other other() {
    return other;
  }
}
