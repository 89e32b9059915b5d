package io.boyuan.volunteer.matching;

import io.boyuan.platform.database.Sql;
import io.boyuan.volunteer.catalogue.Listing;
import io.boyuan.volunteer.catalogue.ListingKind;
import io.boyuan.volunteer.catalogue.Listings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What may fit, before it is scored: what shares a skill, first what is free then; what is of the
 * same category; and what is nearest. Not more than 200, the first of each way.
 */
@ApplicationScoped
class Candidates {

  // Served by listing_skills, listing_category and listing_place.
  private static final String BY_SKILL =
      """
      (select id, 1 as way, row_number() over () as place from (
        select id from listing
        where skills && ?::text[] and kind = ? and status = 'PUBLISHED'
        order by isempty(times) or times && ?::tstzmultirange desc, created_at desc, id
        limit 200) skilled)
      """;

  private static final String BY_CATEGORY =
      """
      (select id, 2, row_number() over () from (
        select id from listing
        where kind = ? and status = 'PUBLISHED' and category = ?
        order by created_at desc, id desc limit 100) alike)
      """;

  private static final String BY_NEARNESS =
      """
      (select id, 3, row_number() over () from (
        select id from listing
        where place_lat is not null and kind = ? and status = 'PUBLISHED'
        order by on_earth(place_lat, place_lng) <-> on_earth(?, ?) limit 100) near)
      """;

  private static final String MOST =
      ") found group by id order by min(way), min(place), id limit 200";

  private final Sql sql;
  private final Listings listings;

  @Inject
  Candidates(Sql sql, Listings listings) {
    this.sql = sql;
    this.listings = listings;
  }

  /**
   * What may fit.
   *
   * @param listing a need or a resource
   * @param wanted in which list to look
   * @return published entries of that list
   */
  List<Listing> of(Listing listing, ListingKind wanted) {
    var ways = new ArrayList<String>();
    var values = new ArrayList<Object>();
    var content = listing.content();
    if (!content.skills().isEmpty()) {
      ways.add(BY_SKILL);
      values.addAll(List.of(content.skills(), wanted, listing.times().written()));
    }
    ways.add(BY_CATEGORY);
    values.addAll(List.of(wanted, content.category()));
    if (content.place() != null) {
      ways.add(BY_NEARNESS);
      values.addAll(List.of(wanted, content.place().lat(), content.place().lng()));
    }
    List<UUID> found =
        sql.list(
            "select id from (" + String.join(" union all ", ways) + MOST,
            row -> row.id("id"),
            values.toArray());
    return found.isEmpty() ? List.of() : listings.all(found);
  }
}
