package io.boyuan.contracts.partnership;

import io.boyuan.contracts.Fact;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A university's agreement with a community is in force: its teams may be dispatched.
 *
 * @param agreementId the agreement
 * @param aggregateVersion version of the agreement
 * @param communityCode the community that signed
 * @param universityCode the university that signed
 * @param validFrom first day
 * @param validUntil last day
 */
public record AgreementStarted(
    UUID agreementId,
    long aggregateVersion,
    String communityCode,
    String universityCode,
    LocalDate validFrom,
    LocalDate validUntil)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.partnership.agreement-started.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return agreementId;
  }
}
