package io.boyuan.partnership.adoption;

import io.boyuan.partnership.agreement.InForce;
import io.boyuan.partnership.agreement.Parties;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which team looks after which spot. */
@ApplicationScoped
public class Adoptions {

  private static final String VIEW =
      "select id, spot_id, community_code, team_code, university_code, from_on, ends_on, status,"
          + " reason, created_at, version from spot_adoption ";

  private final Sql sql;
  private final InForce agreements;

  @Inject
  Adoptions(Sql sql, InForce agreements) {
    this.sql = sql;
    this.agreements = agreements;
  }

  /**
   * Finds an adoption.
   *
   * @param id the adoption
   * @return empty when there is none
   */
  public Optional<AdoptionView> byId(UUID id) {
    return sql.first(VIEW + "where id = ?", AdoptionView::of, id);
  }

  /**
   * Which adoption a spot was under on a day; served by adoption_spot. While its agreement is
   * suspended the team does not act, and is not judged.
   *
   * @param spotId the spot
   * @param day the day
   * @return empty when no team looked after it
   */
  public Optional<AdoptionView> of(UUID spotId, LocalDate day) {
    return sql.first(
            VIEW
                + "where spot_id = ? and status in ('ACTIVE', 'ENDED')"
                + " and from_on <= ? and ends_on >= ? limit 1",
            AdoptionView::of,
            spotId,
            day,
            day)
        .filter(each -> agreements.held(each.universityCode(), each.communityCode(), day));
  }

  void add(AdoptionView adoption) {
    sql.change(
        "insert into spot_adoption (id, spot_id, community_code, team_code, university_code,"
            + " from_on, ends_on, status, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        adoption.id(),
        adoption.spotId(),
        adoption.communityCode(),
        adoption.teamCode(),
        adoption.universityCode(),
        adoption.fromOn(),
        adoption.endsOn(),
        adoption.status(),
        adoption.createdAt());
  }

  /**
   * An adoption, held until the end of the transaction.
   *
   * @param id the adoption
   * @return empty when there is none
   */
  public Optional<AdoptionView> holding(UUID id) {
    return sql.first(VIEW + "where id = ? for update", AdoptionView::of, id);
  }

  /**
   * Those of a university in a community that are to last longer than a day, held until the end of
   * the transaction; served by adoption_parties.
   */
  List<AdoptionView> holdingAfter(Parties parties, LocalDate day) {
    return sql.list(
        VIEW
            + "where community_code = ? and university_code = ? and status in ('PLANNED', 'ACTIVE')"
            + " and ends_on > ? order by id for update",
        AdoptionView::of,
        parties.communityCode(),
        parties.universityCode(),
        day);
  }

  /** The version after the change. */
  long become(UUID id, AdoptionView.Status status, LocalDate endsOn, String reason) {
    return sql.first(
            "update spot_adoption set status = ?, ends_on = ?, reason = coalesce(?, reason),"
                + " version = version + 1 where id = ? returning version",
            row -> row.bigNumber("version"),
            status,
            endsOn,
            reason,
            id)
        .orElseThrow();
  }

  /** Latest first; served by adoption_spot_created. */
  Page<AdoptionView> ofSpot(UUID spotId, PageRequest request) {
    return page("spot_id = ?", spotId, request);
  }

  /** Latest first; served by adoption_team. */
  Page<AdoptionView> ofTeam(String team, PageRequest request) {
    return page("team_code = ?", team, request);
  }

  private Page<AdoptionView> page(String condition, Object value, PageRequest request) {
    var before = request.after(Cursor.END);
    var rows =
        sql.list(
            VIEW
                + "where "
                + condition
                + " and (created_at, id) < (?, ?) order by created_at desc, id desc limit ?",
            AdoptionView::of,
            value,
            before.at(),
            before.id(),
            request.rows());
    return Page.of(rows, request, view -> new Cursor(view.createdAt(), view.id()));
  }

  /** Served by adoption_beginning. */
  List<UUID> toBegin(LocalDate today, int most) {
    return sql.list(
        "select id from spot_adoption where status = 'PLANNED' and from_on <= ?"
            + " and (refused_on is null or refused_on < ?) order by from_on, id limit ?",
        row -> row.id("id"),
        today,
        today,
        most);
  }

  /** It is tried again tomorrow. */
  void couldNotBegin(UUID id, LocalDate today) {
    sql.change("update spot_adoption set refused_on = ? where id = ?", today, id);
  }

  /** Served by adoption_ending. */
  List<UUID> toEnd(LocalDate today, int most) {
    return sql.list(
        "select id from spot_adoption where status = 'ACTIVE' and ends_on < ?"
            + " order by ends_on, id limit ?",
        row -> row.id("id"),
        today,
        most);
  }
}
