package io.boyuan.platform.testing.crooked.beta;

import jakarta.persistence.Entity;

/** Is referred to from another feature. */
@Entity
public class Other {
  private String name;

  public String name() {
    return name;
  }
}
