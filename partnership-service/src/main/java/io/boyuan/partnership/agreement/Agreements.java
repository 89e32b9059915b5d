package io.boyuan.partnership.agreement;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All agreements. */
@ApplicationScoped
public class Agreements implements PanacheRepositoryBase<Agreement, UUID> {

  private static final String DRAFTS = "status in ('DRAFT', 'REVIEW', 'SIGNING', 'RECORDED')";

  static final String VIEW =
      "select id, number, community_code, university_code, name, name_en, valid_from, valid_until,"
          + " ends_on, status, origin, predecessor_id, created_at from agreement ";

  private final Sql sql;

  @Inject
  Agreements(Sql sql) {
    this.sql = sql;
  }

  /**
   * Finds one.
   *
   * @param number by which everybody refers to it
   * @return empty when there is none
   */
  public Optional<Agreement> numbered(String number) {
    return find("number", number).singleResultOptional();
  }

  /**
   * Finds one and holds it until the end of the transaction.
   *
   * @param number by which everybody refers to it
   * @return the agreement
   * @throws Problem 404
   */
  public Agreement holding(String number) {
    return find("number", number)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .singleResultOptional()
        .orElseThrow(Problem::notFound);
  }

  Optional<Agreement> holding(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Once signed, in the order they came; served by agreement_public or agreement_community. */
  Page<AgreementView> listed(String community, PageRequest request) {
    return page(
        "status not in ('DRAFT', 'REVIEW', 'SIGNING', 'RECORDED', 'WITHDRAWN')",
        "community_code",
        community,
        request);
  }

  /**
   * What is to be signed or lacks its scan, in the order it came; served by
   * agreement_draft_community.
   *
   * @param community whose
   * @param request which page
   * @return one page
   */
  public Page<AgreementView> draftsOfCommunity(String community, PageRequest request) {
    return page(DRAFTS, "community_code", community, request);
  }

  /**
   * What is to be signed or lacks its scan, in the order it came; served by
   * agreement_draft_university.
   *
   * @param university whose
   * @param request which page
   * @return one page
   */
  public Page<AgreementView> draftsOfUniversity(String university, PageRequest request) {
    return page(DRAFTS, "university_code", university, request);
  }

  private Page<AgreementView> page(
      String condition, String column, String code, PageRequest request) {
    var after = request.after(Cursor.START);
    var values = new ArrayList<Object>(List.of(after.at(), after.id()));
    String ofOne = "";
    if (code != null) {
      ofOne = " and " + column + " = ?";
      values.add(code);
    }
    values.add(request.rows());
    var rows =
        sql.list(
            VIEW
                + "where "
                + condition
                + " and (created_at, id) > (?, ?)"
                + ofOne
                + " order by created_at, id limit ?",
            row -> new Listed(AgreementView.of(row), row.time("created_at")),
            values.toArray());
    return Page.of(rows, request, row -> new Cursor(row.at(), row.view().id())).map(Listed::view);
  }

  private record Listed(AgreementView view, Instant at) {}
}
