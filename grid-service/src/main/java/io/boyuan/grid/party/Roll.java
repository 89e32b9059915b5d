package io.boyuan.grid.party;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.privacy.Masked;
import io.boyuan.platform.privacy.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All party members of all communities, sealed. */
@ApplicationScoped
class Roll {

  private static final String VIEW =
      "select id, community_code, kind, person_id, name_sealed, employer_sealed, branch_sealed,"
          + " micro_grid_code, status, ended_because, created_at, version from party_member ";

  /** Nobody belongs to more communities. */
  private static final int MOST_OF_ONE = 200;

  private final Sql sql;
  private final Seal seal;

  @Inject
  Roll(Sql sql, Seal seal) {
    this.sql = sql;
    this.seal = seal;
  }

  void add(UUID id, String community, MemberPlan plan, MemberStatus status, Instant now) {
    sql.change(
        "insert into party_member (id, community_code, kind, person_id, name_sealed,"
            + " employer_sealed, branch_sealed, micro_grid_code, status, created_at, version)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
        id,
        community,
        plan.kind(),
        plan.personId(),
        seal.sealed(plan.name()),
        seal.sealed(plan.employer()),
        seal.sealed(plan.branch()),
        plan.microGridCode(),
        status,
        now);
  }

  void become(UUID id, MemberStatus status, EndCause cause) {
    sql.change(
        "update party_member set status = ?, ended_because = ?, version = version + 1 where id = ?",
        status,
        cause,
        id);
  }

  void post(UUID id, String microGrid) {
    sql.change(
        "update party_member set micro_grid_code = ?, version = version + 1 where id = ?",
        microGrid,
        id);
  }

  Optional<MemberView> masked(UUID id) {
    return sql.first(VIEW + "where id = ?", this::maskedOf, id);
  }

  Optional<MemberView> inFull(UUID id) {
    return sql.first(VIEW + "where id = ?", this::inFullOf, id);
  }

  Optional<MemberView> holding(UUID id) {
    return sql.first(VIEW + "where id = ? for update", this::maskedOf, id);
  }

  /** Everything of one person, in full; served by party_member_person. */
  List<MemberView> ofPerson(UUID person) {
    return sql.list(
        VIEW + "where person_id = ? order by created_at limit ?",
        this::inFullOf,
        person,
        MOST_OF_ONE);
  }

  /** In the order they came, masked; served by party_member_community. */
  Page<MemberView> of(String community, MemberStatus status, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            VIEW
                + "where community_code = ? and status = ? and (created_at, id) > (?, ?)"
                + " order by created_at, id limit ?",
            this::maskedOf,
            community,
            status,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, view -> new Cursor(view.createdAt(), view.id()));
  }

  private MemberView maskedOf(Row row) {
    var full = inFullOf(row);
    return new MemberView(
        full.id(),
        full.communityCode(),
        full.kind(),
        full.personId(),
        Masked.name(full.name()),
        Masked.name(full.employer()),
        Masked.name(full.branch()),
        full.microGridCode(),
        full.status(),
        full.endedBecause(),
        full.createdAt(),
        full.version());
  }

  private MemberView inFullOf(Row row) {
    return new MemberView(
        row.id("id"),
        row.text("community_code"),
        row.constant("kind", MemberKind.class),
        row.id("person_id"),
        seal.opened(row.text("name_sealed")),
        seal.opened(row.text("employer_sealed")),
        seal.opened(row.text("branch_sealed")),
        row.text("micro_grid_code"),
        row.constant("status", MemberStatus.class),
        row.constant("ended_because", EndCause.class),
        row.time("created_at"),
        row.bigNumber("version"));
  }
}
