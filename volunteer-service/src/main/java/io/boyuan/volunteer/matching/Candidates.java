package io.boyuan.volunteer.matching;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.time.TimeSettings;
import io.boyuan.volunteer.catalogue.Listing;
import io.boyuan.volunteer.catalogue.ListingKind;
import io.boyuan.volunteer.catalogue.Listings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  // Served by team_skills, and agreement_organization. Who has no agreement with the community is
  // not sent there.
  private static final String TEAMS =
      """
      select id, code, organization_code, name, skills from team t
      where active and (cardinality(?::text[]) = 0 or skills && ?::text[])
        and exists (select from agreement a
          where a.organization_code = t.organization_code and a.community_code = ?
            and a.valid_from <= ? and a.valid_until >= ?
            and (a.ended_on is null or a.ended_on >= ?))
      order by cardinality(array(select unnest(skills) intersect select unnest(?::text[]))) desc, id
      limit 100
      """;

  private static final String TEAM =
      "select id, code, organization_code, name, skills from team" + " where code = ? and active";

  private final Sql sql;
  private final Listings listings;
  private final Clock clock;
  private final TimeSettings time;

  @Inject
  Candidates(Sql sql, Listings listings, Clock clock, TimeSettings time) {
    this.sql = sql;
    this.listings = listings;
    this.clock = clock;
    this.time = time;
  }

  /**
   * What may fit.
   *
   * @param listing a need or a resource
   * @param wanted in which list to look
   * @return published entries of that list
   */
  List<Candidate> of(Listing listing, ListingKind wanted) {
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
    return found.isEmpty() ? List.of() : listings.all(found).stream().map(Candidate::of).toList();
  }

  /** Teams that may be asked: under an agreement with the community, and able to do some of it. */
  List<Candidate> teamsFor(Listing need) {
    var skills = need.content().skills();
    var today = LocalDate.ofInstant(clock.instant(), time.zone());
    return sql.list(
        TEAMS,
        Candidates::team,
        skills,
        skills,
        need.content().communityCode(),
        today,
        today,
        today,
        skills);
  }

  Optional<Candidate> team(String code) {
    return sql.first(TEAM, Candidates::team, code);
  }

  private static Candidate team(Row row) {
    return Candidate.team(
        row.id("id"),
        row.text("code"),
        row.text("organization_code"),
        row.text("name"),
        row.texts("skills"));
  }
}
