package io.boyuan.volunteer.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.volunteer.Audience;
import io.boyuan.volunteer.Category;
import io.boyuan.volunteer.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All entries of the three lists. */
@ApplicationScoped
public class Listings {

  /** All of an entry, for a statement whose rows {@link #read} reads. */
  static final String ALL =
      "select id, kind, community_code, organization_code, team_code, person_id, title,"
          + " description, category, array_to_string(skills, ',') as skills,"
          + " array_to_string(audience, ',') as audience, place_name, place_lat, place_lng,"
          + " reach_km, times::text as times, quantity, urgency, minutes, recurrence, posts,"
          + " status, matched, closing_words, created_by, created_at, published_at, version"
          + " from listing ";

  private final Sql sql;
  private final ObjectMapper mapper;

  @Inject
  Listings(Sql sql, ObjectMapper mapper) {
    this.sql = sql;
    this.mapper = mapper;
  }

  /**
   * One entry.
   *
   * @param kind which list it stands in
   * @param id the entry
   * @return empty when there is none
   */
  public Optional<Listing> byId(ListingKind kind, UUID id) {
    return sql.first(ALL + "where id = ? and kind = ?", this::read, id, kind);
  }

  /** The entry, held until the end of the transaction. */
  Optional<Listing> holding(ListingKind kind, UUID id) {
    return sql.first(ALL + "where id = ? and kind = ? for update", this::read, id, kind);
  }

  Optional<Listing> holding(UUID id) {
    return sql.first(ALL + "where id = ? for update", this::read, id);
  }

  /**
   * Several entries by one statement.
   *
   * @param ids their ids
   * @return those that there are, in any order
   */
  public List<Listing> all(Collection<UUID> ids) {
    return sql.list(ALL + "where id = any (?)", this::read, ids);
  }

  void add(Listing listing) {
    var values = new ArrayList<Object>();
    values.add(listing.id());
    values.add(listing.kind());
    values.add(listing.createdBy());
    values.add(listing.createdAt());
    values.add(listing.status());
    values.addAll(written(listing));
    sql.change(
        "insert into listing (id, kind, created_by, created_at, status, matched, version,"
            + " community_code, organization_code, team_code, person_id, title, description,"
            + " category, skills, audience, place_name, place_lat, place_lng, reach_km, times,"
            + " quantity, urgency, minutes, recurrence, posts, document)"
            + " values (?, ?, ?, ?, ?, 0, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            + " ?::tstzmultirange, ?, ?, ?, ?, ?::jsonb, ?::tsvector)",
        values.toArray());
  }

  /** Writes it over what is kept; the caller holds it. */
  Listing keep(Listing listing) {
    var values = written(listing);
    values.add(listing.status());
    values.add(listing.matched());
    values.add(listing.closingWords());
    values.add(listing.publishedAt());
    values.add(listing.id());
    sql.change(
        "update listing set version = version + 1, community_code = ?, organization_code = ?,"
            + " team_code = ?, person_id = ?, title = ?, description = ?, category = ?,"
            + " skills = ?, audience = ?, place_name = ?, place_lat = ?, place_lng = ?,"
            + " reach_km = ?, times = ?::tstzmultirange, quantity = ?, urgency = ?, minutes = ?,"
            + " recurrence = ?, posts = ?::jsonb, document = ?::tsvector, status = ?,"
            + " matched = ?, closing_words = ?, published_at = ? where id = ?",
        values.toArray());
    return listing.asKept();
  }

  private List<Object> written(Listing listing) {
    var content = listing.content();
    var place = content.place();
    return new ArrayList<>(
        Arrays.asList(
            content.communityCode(),
            content.organizationCode(),
            content.teamCode(),
            content.personId(),
            content.title(),
            content.description(),
            content.category(),
            content.skills(),
            content.audience().stream().map(Audience::name).toList(),
            place == null ? null : place.name(),
            place == null ? null : place.lat(),
            place == null ? null : place.lng(),
            content.reachKm(),
            listing.times().written(),
            content.quantity(),
            content.urgencyIn(listing.kind()),
            content.minutes(),
            content.recurrence(),
            content.posts() == null ? null : json(content.posts()),
            document(content)));
  }

  private static String document(ListingPlan content) {
    var place = content.place() == null ? "" : content.place().name();
    return Words.document(List.of(content.title(), content.description(), place));
  }

  Listing read(Row row) {
    return new Listing(
        row.id("id"),
        row.constant("kind", ListingKind.class),
        content(row),
        row.constant("status", Listing.Status.class),
        row.number("matched"),
        row.text("closing_words"),
        row.id("created_by"),
        row.time("created_at"),
        row.time("published_at"),
        row.bigNumber("version"));
  }

  private ListingPlan content(Row row) {
    return new ListingPlan(
        row.text("community_code"),
        row.text("organization_code"),
        row.text("team_code"),
        row.id("person_id"),
        row.text("title"),
        row.text("description"),
        row.constant("category", Category.class),
        codes(row.text("skills")),
        codes(row.text("audience")).stream().map(Audience::valueOf).toList(),
        place(row),
        number(row, "reach_km"),
        Times.read(row.text("times")).windows(),
        number(row, "quantity"),
        row.constant("urgency", Urgency.class),
        number(row, "minutes"),
        posts(row.text("posts")),
        row.text("recurrence"));
  }

  private static List<String> codes(String joined) {
    return Arrays.stream(joined.split(",")).filter(code -> !code.isEmpty()).toList();
  }

  private static Place place(Row row) {
    return row.isMissing("place_lat")
        ? null
        : new Place(
            row.text("place_name"),
            Double.valueOf(row.text("place_lat")),
            Double.valueOf(row.text("place_lng")));
  }

  private static Integer number(Row row, String column) {
    return row.isMissing(column) ? null : row.number(column);
  }

  private List<ProjectPost> posts(String json) {
    try {
      return json == null ? null : mapper.readValue(json, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The posts of a project cannot be read", e);
    }
  }

  private String json(List<ProjectPost> posts) {
    try {
      return mapper.writeValueAsString(posts);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("The posts of a project cannot be written", e);
    }
  }

  /** Those whose last window has ended, served by listing_expiring. */
  List<UUID> over(Instant now) {
    return sql.list(
        "select id from listing where status = 'PUBLISHED' and not isempty(times)"
            + " and upper(times) <= ? order by upper(times) limit 500",
        row -> row.id("id"),
        now);
  }
}
