package io.boyuan.volunteer.catalogue;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.Charge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Anyone searches the three lists (V2), newest first. Each condition has its index: words
 * listing_words, skills listing_skills, audience listing_audience, nearness listing_place, times
 * listing_times; the rest of them and the order listing_newest, listing_category, listing_community
 * or listing_organization. Which is walked PostgreSQL decides by how many rows each leaves.
 */
@ApplicationScoped
class SearchListings {

  private static final Instant EVER = Instant.parse("2200-01-01T00:00:00Z");

  private final Listings listings;
  private final ListWriters writers;
  private final Sql sql;
  private final Caller caller;

  @Inject
  SearchListings(Listings listings, ListWriters writers, Sql sql, Caller caller) {
    this.listings = listings;
    this.writers = writers;
    this.sql = sql;
    this.caller = caller;
  }

  /**
   * One page of what is looked for.
   *
   * @param kind in which list
   * @param search what is looked for
   * @param request which page
   * @return newest first
   * @throws Problem 400, for drafts 401, 403 {@code other-community}, {@code other-organization}
   */
  @Transactional
  Page<ListingView> find(ListingKind kind, ListingSearch search, PageRequest request) {
    if (search.statusOrPublished() == Listing.Status.DRAFT) {
      requireOwnDrafts(search);
    }
    var after = request.after(Cursor.END);
    var wanted = Wanted.in(kind, search);
    wanted.and("(created_at, id) < (?, ?)", after.at(), after.id());
    wanted.values().add(request.rows());
    var found =
        sql.list(
            Listings.ALL
                + "where "
                + String.join(" and ", wanted.conditions())
                + " order by created_at desc, id desc limit ?",
            listings::read,
            wanted.values().toArray());
    return Page.of(found, request, entry -> new Cursor(entry.createdAt(), entry.id()))
        .map(ListingView::of);
  }

  /** One entry; a draft, or one that was closed before it was published, for its writers only. */
  @Transactional
  ListingView byId(ListingKind kind, UUID id) {
    return listings
        .byId(kind, id)
        .filter(entry -> entry.publishedAt() != null || writers.include(kind, entry.content()))
        .map(ListingView::of)
        .orElseThrow(Problem::notFound);
  }

  private void requireOwnDrafts(ListingSearch search) {
    if (caller.isAnonymous()) {
      throw Problem.of(401, "unauthenticated");
    }
    if (search.organization != null && Charge.coordinates(caller, search.organization)) {
      return;
    }
    if (search.community == null) {
      throw Problem.invalid("community", "required");
    }
    writers.requireOfCommunity(search.community);
  }

  private record Wanted(List<String> conditions, List<Object> values) {

    static Wanted in(ListingKind kind, ListingSearch search) {
      var wanted = new Wanted(new ArrayList<>(), new ArrayList<>());
      wanted.and("kind = ?", kind);
      wanted.and("status = ?", search.statusOrPublished());
      wanted.unlessNull("community_code = ?", search.community);
      wanted.unlessNull("organization_code = ?", search.organization);
      wanted.unlessNull("category = ?", search.category);
      if (search.statusOrPublished() == Listing.Status.CLOSED) {
        wanted.and("published_at is not null");
      }
      if (search.skills != null && !search.skills.isEmpty()) {
        wanted.and("skills && ?::text[]", search.skills);
      }
      if (search.audience != null) {
        wanted.and("audience && ?::text[]", List.of(search.audience.name(), "ALL"));
      }
      if (search.words != null) {
        wanted.words(search.words);
      }
      if (search.point() != null) {
        wanted.near(search.point(), search.kilometres());
      }
      if (search.from != null || search.to != null) {
        wanted.between(search.from, search.to);
      }
      return wanted;
    }

    void and(String condition, Object... itsValues) {
      conditions.add(condition);
      values.addAll(List.of(itsValues));
    }

    private void unlessNull(String condition, Object value) {
      if (value != null) {
        and(condition, value);
      }
    }

    private void words(String text) {
      String query = Words.query(text);
      if (query.isEmpty()) {
        throw Problem.invalid("q", "no-words");
      }
      and("document @@ ?::tsquery", query);
    }

    /** Over the few kilometres that matter a straight line is as good as one along the ground. */
    private void near(double[] point, int kilometres) {
      double metres = kilometres * 1000.0;
      and(
          "place_lat is not null and on_earth(place_lat, place_lng)"
              + " <@ cube_enlarge(on_earth(?, ?), ?, 3)"
              + " and on_earth(place_lat, place_lng) <-> on_earth(?, ?) <= ?",
          point[0],
          point[1],
          metres,
          point[0],
          point[1],
          metres);
    }

    private void between(Instant from, Instant to) {
      var begin = from == null ? Instant.EPOCH : from;
      var end = to == null ? EVER : to;
      if (!end.isAfter(begin)) {
        throw Problem.invalid("to", "end-after-start");
      }
      and("not isempty(times) and times && tstzrange(?, ?)", begin, end);
    }
  }
}
