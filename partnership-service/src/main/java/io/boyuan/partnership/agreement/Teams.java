package io.boyuan.partnership.agreement;

import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.KeysetQuery;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** All teams. */
@ApplicationScoped
class Teams implements PanacheRepositoryBase<Team, UUID> {

  Optional<Team> named(String code) {
    return find("code", code).singleResultOptional();
  }

  /**
   * Those under an agreement on a day, in the order they were registered; served by team_created or
   * team_university, and agreement_university.
   */
  Page<Team> underAgreement(
      LocalDate day, String community, String university, PageRequest request) {
    return KeysetQuery.earliestFirst(this, Team.class, "createdAt")
        .where(
            "exists (select 1 from Agreement a where a.universityCode = e.universityCode"
                + " and a.validFrom <= :day and a.validUntil >= :day"
                + (community == null ? ")" : " and a.communityCode = :community)"),
            "day",
            day)
        .with("community", community)
        .where("e.universityCode = :university", "university", university)
        .page(request, team -> new Cursor(team.createdAt(), team.id()));
  }
}
