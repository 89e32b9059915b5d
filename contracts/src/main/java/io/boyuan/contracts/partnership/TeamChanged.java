package io.boyuan.contracts.partnership;

import io.boyuan.contracts.Fact;
import java.util.UUID;

/**
 * A university's team exists, or what is known of it changed.
 *
 * @param teamId the team
 * @param aggregateVersion version of the team
 * @param universityCode the university it belongs to
 * @param code the code by which everybody refers to it
 * @param name its name in Chinese
 * @param nameEn its name in English
 * @param active whether it serves; null from earlier versions, which is yes
 */
public record TeamChanged(
    UUID teamId,
    long aggregateVersion,
    String universityCode,
    String code,
    String name,
    String nameEn,
    Boolean active)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.partnership.team-changed.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return teamId;
  }
}
