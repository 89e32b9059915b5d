package io.boyuan.contracts.partnership;

import io.boyuan.contracts.Fact;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A university's agreement with a community soon ends, and no other follows on it. It is told once
 * for each notice.
 *
 * @param agreementId the agreement
 * @param aggregateVersion version of the agreement
 * @param number the number by which everybody refers to it
 * @param communityCode the community that signed
 * @param universityCode the university that signed
 * @param endsOn the last day on which it holds
 * @param days of which notice it is: no more than so many days are left
 */
public record AgreementExpiring(
    UUID agreementId,
    long aggregateVersion,
    String number,
    String communityCode,
    String universityCode,
    LocalDate endsOn,
    int days)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.partnership.agreement-expiring.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return agreementId;
  }
}
