package io.boyuan.grid.open311;

import io.boyuan.grid.request.PublicAddress;
import io.boyuan.grid.request.RequestStatus;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.problem.Language;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/** Public requests as Open311 clients read them. */
@ApplicationScoped
class FindReports {

  private static final String READ =
      """
      select r.number, r.status, r.category_code, c.name, c.name_en,
        coalesce(r.public_text, r.description) as text, r.unit, r.submitted_at, r.changed_at,
        r.due_at, r.address, r.lat, r.lng, last.words, photo.id as photo
      from service_request r
        join lateral (select name, name_en from category where code = r.category_code
          and (community_code = r.community_code or community_code is null)
          order by community_code nulls last limit 1) c on true
        left join lateral (select words from request_entry e where e.request_id = r.id
          and e.is_public and e.kind in ('RESOLVED', 'REJECTED', 'PROGRESSED')
          order by at desc, id desc limit 1) last on true
        left join lateral (select id from photo p where p.subject_id = r.id and p.is_public
          order by created_at, id limit 1) photo on true
      where r.is_public
      """;

  // Served by request_newest_public.
  private static final String LISTED =
      READ
          + """
          and r.community_code = ? and r.submitted_at >= ? and r.submitted_at < ?
            and (? or r.category_code = any(?))
            and (? or r.status = any(?))
          order by r.submitted_at desc, r.id desc limit ? offset ?
          """;

  // Served by the unique key of the number.
  private static final String NUMBERED =
      READ
          + " and r.number = any(?) and r.community_code = ? order by r.submitted_at desc, r.id desc";

  private final Sql sql;
  private final Open311Settings settings;

  @Inject
  FindReports(Sql sql, Open311Settings settings) {
    this.sql = sql;
    this.settings = settings;
  }

  @Transactional
  List<Documents.Request> of(ReportQuery query, Language language) {
    if (!query.numbers().isEmpty()) {
      return numbered(query.numbers(), query.community(), language);
    }
    boolean isOpen = query.isOnly("open");
    boolean isAll = !isOpen && !query.isOnly("closed");
    var statuses =
        List.of(RequestStatus.values()).stream()
            .filter(status -> status.isOpen() == isOpen)
            .map(Enum::name)
            .toList();
    return sql.list(
        LISTED,
        row -> requestOf(row, language),
        query.community(),
        query.from(),
        query.until(),
        query.services().isEmpty(),
        query.services(),
        isAll,
        statuses,
        query.size(),
        query.before());
  }

  /**
   * One request.
   *
   * @throws Problem 404
   */
  @Transactional
  List<Documents.Request> one(String number, String community, Language language) {
    var found = numbered(List.of(number), community, language);
    if (found.isEmpty()) {
      throw Problem.notFound();
    }
    return found;
  }

  /**
   * The request of a token, which is its id in the suite.
   *
   * @throws Problem 404
   */
  @Transactional
  Documents.Token token(String token) {
    UUID id;
    try {
      id = UUID.fromString(token);
    } catch (IllegalArgumentException noToken) {
      throw Problem.notFound();
    }
    return sql.first(
            "select number from service_request where id = ? and is_public",
            row -> new Documents.Token(row.text("number"), token),
            id)
        .orElseThrow(Problem::notFound);
  }

  private List<Documents.Request> numbered(
      List<String> numbers, String community, Language language) {
    return sql.list(NUMBERED, row -> requestOf(row, language), numbers, community);
  }

  private Documents.Request requestOf(Row row, Language language) {
    var status = row.constant("status", RequestStatus.class);
    return new Documents.Request(
        row.text("number"),
        status.isOpen() ? "open" : "closed",
        row.text("words"),
        row.text(language == Language.EN ? "name_en" : "name"),
        row.text("category_code"),
        row.text("text"),
        row.text("unit"),
        null,
        written(row.time("submitted_at")),
        written(row.time("changed_at")),
        written(row.time("due_at")),
        PublicAddress.of(row.text("address")),
        null,
        null,
        row.isMissing("lat") ? null : Double.valueOf(row.text("lat")),
        row.isMissing("lng") ? null : Double.valueOf(row.text("lng")),
        row.isMissing("photo")
            ? null
            : settings.address() + "/api/grid/v1/photos/" + row.id("photo"));
  }

  private static String written(Instant time) {
    return DateTimeFormatter.ISO_INSTANT.format(
        time.truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
  }
}
