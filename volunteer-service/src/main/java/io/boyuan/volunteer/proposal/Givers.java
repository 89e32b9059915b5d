package io.boyuan.volunteer.proposal;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.TimeSettings;
import io.boyuan.volunteer.catalogue.Listing;
import io.boyuan.volunteer.catalogue.ListingKind;
import io.boyuan.volunteer.catalogue.Listings;
import io.boyuan.volunteer.organization.Agreements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;

/** The resources and teams that needs are matched with. */
@ApplicationScoped
class Givers {

  private final Listings listings;
  private final Sql sql;

  private final Agreements agreements;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  Givers(Listings listings, Sql sql, Agreements agreements, Clock clock, TimeSettings settings) {
    this.listings = listings;
    this.sql = sql;
    this.agreements = agreements;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /**
   * A resource or a team.
   *
   * @param resourceId the resource, null for a team
   * @param teamCode the team, null for a resource
   * @return who gives it
   * @throws Problem 404 also for a draft, and a team that is no more
   */
  Giver of(UUID resourceId, String teamCode) {
    return resourceId == null ? team(teamCode) : resource(resourceId);
  }

  private Giver resource(UUID id) {
    var resource = listings.byId(ListingKind.RESOURCE, id).orElseThrow(Problem::notFound);
    if (resource.status() == Listing.Status.DRAFT) {
      throw Problem.notFound();
    }
    return Giver.of(resource);
  }

  private Giver team(String code) {
    return sql.first(
            "select organization_code, name from team where code = ? and active",
            row -> new Giver(null, code, row.text("organization_code"), row.text("name")),
            code)
        .orElseThrow(Problem::notFound);
  }

  /**
   * Refuses a team that serves a community without an agreement in force (P1).
   *
   * @param giver who gives
   * @param community whose need it is
   * @throws Problem 409 {@code no-agreement}
   */
  void requireAgreement(Giver giver, String community) {
    var today = clock.instant().atZone(zone).toLocalDate();
    if (giver.isTeam() && !agreements.hold(giver.organizationCode(), community, today)) {
      throw Problem.conflict("no-agreement");
    }
  }
}
