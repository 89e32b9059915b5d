package io.boyuan.partnership.team;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.text.Names;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All teams. */
@ApplicationScoped
class Teams implements PanacheRepositoryBase<Team, UUID> {

  private static final String VIEW =
      "select id, university_code, code, name, name_en, members, purpose, purpose_en, status,"
          + " status_reason, created_at from team t ";

  private final Sql sql;

  @Inject
  Teams(Sql sql) {
    this.sql = sql;
  }

  Optional<Team> named(String code) {
    return find("code", code).singleResultOptional();
  }

  /** The team, held until the end of the transaction. */
  Optional<Team> holding(String code) {
    return find("code", code).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
  }

  /**
   * Those that serve under an agreement on a day, in the order they were registered; served by
   * team_created or team_university, and agreement_university.
   */
  Page<TeamView> underAgreement(
      LocalDate day, String community, String university, PageRequest request) {
    var after = request.after(Cursor.START);
    var values = new ArrayList<Object>(List.of(after.at(), after.id(), day, day));
    String sought = "";
    if (community != null) {
      sought = " and a.community_code = ?";
      values.add(community);
    }
    String ofUniversity = "";
    if (university != null) {
      ofUniversity = " and t.university_code = ?";
      values.add(university);
    }
    values.add(request.rows());
    var rows =
        sql.list(
            VIEW
                + "where (t.created_at, t.id) > (?, ?) and t.status = 'ACTIVE'"
                + " and exists (select 1 from agreement a"
                + " where a.university_code = t.university_code and a.status = 'ACTIVE'"
                + " and a.valid_from <= ? and a.ends_on >= ?"
                + sought
                + ")"
                + ofUniversity
                + " order by t.created_at, t.id limit ?",
            Listed::of,
            values.toArray());
    return Page.of(rows, request, Listed::position).map(Listed::view);
  }

  private record Listed(TeamView view, Cursor position) {

    static Listed of(Row row) {
      var view =
          new TeamView(
              row.id("id"),
              row.text("university_code"),
              row.text("code"),
              new Names(row.text("name"), row.text("name_en")),
              row.number("members"),
              row.text("purpose"),
              row.text("purpose_en"),
              row.constant("status", Team.Status.class),
              row.text("status_reason"));
      return new Listed(view, new Cursor(row.time("created_at"), view.id()));
    }
  }
}
