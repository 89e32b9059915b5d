package io.boyuan.volunteer.organization;

import io.boyuan.contracts.partnership.AgreementEnded;
import io.boyuan.contracts.partnership.AgreementStarted;
import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Which organizations serve which communities, as partnership tells. Late facts change nothing. */
@ApplicationScoped
public class Agreements {

  private static final String STARTED =
      """
      insert into agreement
        (id, community_code, organization_code, valid_from, valid_until, version)
      values (?, ?, ?, ?, ?, ?)
      on conflict (id) do update set valid_from = excluded.valid_from,
        valid_until = excluded.valid_until, ended_on = null, version = excluded.version
      where agreement.version < excluded.version
      """;

  private static final String ENDED =
      """
      insert into agreement
        (id, community_code, organization_code, valid_from, valid_until, ended_on, version)
      values (?, ?, ?, ?, ?, ?, ?)
      on conflict (id) do update set ended_on = excluded.ended_on, version = excluded.version
      where agreement.version < excluded.version
      """;

  private final Sql sql;

  @Inject
  Agreements(Sql sql) {
    this.sql = sql;
  }

  void started(AgreementStarted fact) {
    sql.change(
        STARTED,
        fact.agreementId(),
        fact.communityCode(),
        fact.universityCode(),
        fact.validFrom(),
        fact.validUntil(),
        fact.aggregateVersion());
  }

  void ended(AgreementEnded fact) {
    sql.change(
        ENDED,
        fact.agreementId(),
        fact.communityCode(),
        fact.universityCode(),
        fact.endedOn(),
        fact.endedOn(),
        fact.endedOn(),
        fact.aggregateVersion());
  }

  /**
   * Whether an organization serves a community under an agreement; served by
   * agreement_organization.
   *
   * @param organization its code
   * @param community the community's code
   * @param day on which day
   * @return true while an agreement is in force
   */
  public boolean hold(String organization, String community, LocalDate day) {
    return sql.first(
            "select 1 as found from agreement where organization_code = ? and community_code = ?"
                + " and valid_from <= ? and coalesce(ended_on, valid_until) >= ? limit 1",
            row -> row.number("found"),
            organization,
            community,
            day,
            day)
        .isPresent();
  }
}
