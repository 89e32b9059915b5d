package io.boyuan.volunteer.proposal;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.catalogue.Listing;
import io.boyuan.volunteer.catalogue.ListingKind;
import io.boyuan.volunteer.catalogue.Listings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The resources and teams that needs are matched with. */
@ApplicationScoped
class Givers {

  private final Listings listings;
  private final Sql sql;

  @Inject
  Givers(Listings listings, Sql sql) {
    this.listings = listings;
    this.sql = sql;
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
}
