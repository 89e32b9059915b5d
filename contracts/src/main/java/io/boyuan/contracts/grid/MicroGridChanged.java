package io.boyuan.contracts.grid;

import io.boyuan.contracts.Fact;
import java.util.UUID;

/**
 * A micro-grid exists, or what is known of it changed.
 *
 * @param microGridId the micro-grid
 * @param aggregateVersion version of the micro-grid
 * @param communityCode the community it lies in
 * @param gridCode the grid it is part of
 * @param code its own code, unique in the community
 * @param name its name in Chinese
 * @param nameEn its name in English
 */
public record MicroGridChanged(
    UUID microGridId,
    long aggregateVersion,
    String communityCode,
    String gridCode,
    String code,
    String name,
    String nameEn)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.grid.micro-grid-changed.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return microGridId;
  }
}
