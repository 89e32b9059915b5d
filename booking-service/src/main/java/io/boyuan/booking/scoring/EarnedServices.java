package io.boyuan.booking.scoring;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** What each record of service earned. */
@ApplicationScoped
public class EarnedServices {

  private final Sql sql;

  @Inject
  EarnedServices(Sql sql) {
    this.sql = sql;
  }

  /** Claims a record that nobody told of before; false when it is known. */
  boolean claim(UUID recordId, UUID holder, String community) {
    return sql.change(
            "insert into earned_service (record_id, version, holder_id, community_code)"
                + " values (?, -1, ?, ?) on conflict do nothing",
            recordId,
            holder,
            community)
        == 1;
  }

  /** What a known record earned so far, held until the end of the transaction. */
  Optional<SoFar> holding(UUID recordId) {
    return sql.first(
        "select version, holder_id, organization_code, points, organization_points, movements"
            + " from earned_service"
            + " where record_id = ? for update",
        row ->
            new SoFar(
                row.bigNumber("version"),
                row.id("holder_id"),
                row.text("organization_code"),
                row.bigNumber("points"),
                row.bigNumber("organization_points"),
                row.number("movements")),
        recordId);
  }

  void keep(UUID recordId, ToldService told, Instant startedAt, LocalDate servedOn, SoFar now) {
    sql.change(
        "update earned_service set version = ?, organization_code = ?,"
            + " category = coalesce(?, category), minutes = ?,"
            + " started_at = coalesce(?, started_at), ended_at = coalesce(?, ended_at),"
            + " shortage = ?, served_on = coalesce(?, served_on), points = ?,"
            + " organization_points = ?, movements = ? where record_id = ?",
        now.version(),
        now.organizationCode(),
        told.category(),
        told.service() == null ? 0 : told.service().minutes(),
        startedAt,
        told.service() == null ? null : told.service().endedAt(),
        told.service() != null && told.service().shortage(),
        servedOn,
        now.points(),
        now.organizationPoints(),
        now.movements(),
        recordId);
  }

  /** What a person earned by other services of a day and its month; served by its index. */
  Earnings earningsOf(UUID holder, String community, LocalDate day, UUID otherThan) {
    var month = YearMonth.from(day);
    return sql.first(
            "select coalesce(sum(points) filter (where served_on = ?), 0)::bigint as of_day,"
                + " coalesce(sum(points), 0)::bigint as of_month from earned_service"
                + " where holder_id = ? and community_code = ?"
                + " and served_on between ? and ? and record_id <> ?",
            row -> new Earnings(row.bigNumber("of_day"), row.bigNumber("of_month")),
            day,
            holder,
            community,
            month.atDay(1),
            month.atEndOfMonth(),
            otherThan)
        .orElseThrow();
  }

  /** A community's services of a month, by their days; served by earned_service_community. */
  void eachOf(String community, YearMonth month, Consumer<Earned> taking) {
    sql.each(
        "select holder_id, category, minutes, started_at, ended_at, shortage, served_on, points"
            + " from earned_service where community_code = ? and served_on between ? and ?"
            + " and minutes > 0 order by served_on, started_at, record_id",
        row -> taking.accept(earnedOf(row)),
        community,
        month.atDay(1),
        month.atEndOfMonth());
  }

  /**
   * All that is kept of a person's services.
   *
   * @param holder the person
   * @return by day, at most ten thousand
   */
  public List<Earned> of(UUID holder) {
    return sql.list(
        "select holder_id, category, minutes, started_at, ended_at, shortage, served_on, points"
            + " from earned_service where holder_id = ? and started_at is not null"
            + " order by served_on, record_id limit 10000",
        EarnedServices::earnedOf,
        holder);
  }

  /**
   * Whether somebody has served for an organization.
   *
   * @param holder the person
   * @param organization the organization's code
   * @return true when a verified service says so
   */
  public boolean isMember(UUID holder, String organization) {
    return sql.first(
            "select 1 as served from earned_service"
                + " where organization_code = ? and holder_id = ? and minutes > 0 limit 1",
            row -> true,
            organization,
            holder)
        .isPresent();
  }

  private static Earned earnedOf(Row row) {
    return new Earned(
        row.id("holder_id"),
        row.text("category"),
        new Service(
            row.number("minutes"),
            row.time("started_at"),
            row.time("ended_at"),
            row.flag("shortage")),
        row.date("served_on"),
        row.bigNumber("points"));
  }

  /** What a record earned so far, and how often that moved points. */
  record SoFar(
      long version,
      UUID holderId,
      String organizationCode,
      long points,
      long organizationPoints,
      int movements) {

    static SoFar nothingOf(UUID holder) {
      return new SoFar(-1, holder, null, 0, 0, 0);
    }
  }

  /** What a person earned in a day and in its month. */
  record Earnings(long ofDay, long ofMonth) {}

  /**
   * A service and what it earned.
   *
   * @param holderId who served
   * @param category kind of service
   * @param service its minutes
   * @param servedOn the day it began, by the clock of the place
   * @param points what it earned
   */
  public record Earned(
      UUID holderId, String category, Service service, LocalDate servedOn, long points) {

    /**
     * How long it was.
     *
     * @return whole minutes verified
     */
    public int minutes() {
      return service.minutes();
    }
  }
}
