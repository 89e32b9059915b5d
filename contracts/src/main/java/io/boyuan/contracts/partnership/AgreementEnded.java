package io.boyuan.contracts.partnership;

import io.boyuan.contracts.Fact;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A university's agreement with a community is no longer in force: its teams are not dispatched.
 *
 * @param agreementId the agreement
 * @param aggregateVersion version of the agreement
 * @param communityCode the community that signed
 * @param universityCode the university that signed
 * @param endedOn the last day on which it held
 */
public record AgreementEnded(
    UUID agreementId,
    long aggregateVersion,
    String communityCode,
    String universityCode,
    LocalDate endedOn)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.partnership.agreement-ended.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return agreementId;
  }
}
