package io.boyuan.platform.notes;

import io.boyuan.contracts.Fact;
import java.util.UUID;

/** Somebody knocked at another service. */
public record Knock(UUID doorId, long aggregateVersion, String text) implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.other.knocked.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return doorId;
  }
}
