package io.boyuan.grid.dutypost;

import io.boyuan.grid.party.PartyMembers.Member;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who claimed which post. */
@ApplicationScoped
class Claims {

  /** How a claim ended. */
  enum Ending {
    /** By who claimed it. */
    GIVEN_BACK,
    /** By staff. */
    RELEASED
  }

  private static final String CLAIM =
      "select id, post_id, member_id, person_id, claimed_at, ended_at from duty_post_claim ";

  private final Sql sql;

  @Inject
  Claims(Sql sql) {
    this.sql = sql;
  }

  /** Refused by duty_post_claimed when the member has it already. */
  void add(UUID id, UUID post, Member member, Instant now) {
    sql.change(
        "insert into duty_post_claim (id, post_id, member_id, person_id, claimed_at)"
            + " values (?, ?, ?, ?, ?)",
        id,
        post,
        member.id(),
        member.personId(),
        now);
  }

  /** Whether it stood until now. */
  boolean end(UUID id, Ending how, Instant now) {
    return sql.change(
            "update duty_post_claim set ended_at = ?, ending = ? where id = ? and ended_at is null",
            now,
            how,
            id)
        > 0;
  }

  /** How many posts a member holds; served by duty_post_claim_member. */
  int held(UUID member) {
    return sql.first(
            "select count(*) as held from duty_post_claim where member_id = ? and ended_at is null",
            row -> row.number("held"),
            member)
        .orElseThrow();
  }

  /** What a member holds; served by duty_post_claim_member. */
  List<Claim> ofMember(UUID member) {
    return sql.list(CLAIM + "where member_id = ? and ended_at is null", Claims::claimOf, member);
  }

  /** A person's claim of a post that stands; served by duty_post_claim_person. */
  Optional<Claim> standing(UUID post, UUID person) {
    return sql.first(
        CLAIM + "where post_id = ? and person_id = ? and ended_at is null",
        Claims::claimOf,
        post,
        person);
  }

  Optional<Claim> byId(UUID post, UUID id) {
    return sql.first(CLAIM + "where id = ? and post_id = ?", Claims::claimOf, id, post);
  }

  /** In the order they claimed; served by duty_post_claim_post. */
  Page<ClaimView> ofPost(UUID post, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            CLAIM
                + "where post_id = ? and (claimed_at, id) > (?, ?) order by claimed_at, id limit ?",
            row ->
                new ClaimView(
                    row.id("id"),
                    row.id("post_id"),
                    row.id("member_id"),
                    null,
                    row.time("claimed_at"),
                    row.time("ended_at")),
            post,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, view -> new Cursor(view.claimedAt(), view.id()));
  }

  /** Latest first; served by duty_post_claim_person. */
  Page<MyClaim> ofPerson(UUID person, PageRequest request) {
    var before = request.after(Cursor.END);
    var rows =
        sql.list(
            "select c.id as claim_id, c.claimed_at, c.ended_at, "
                + Posts.COLUMNS
                + " from duty_post_claim c join duty_post p on p.id = c.post_id"
                + " where c.person_id = ? and (c.claimed_at, c.id) < (?, ?)"
                + " order by c.claimed_at desc, c.id desc limit ?",
            row ->
                new MyClaim(
                    row.id("claim_id"),
                    row.time("claimed_at"),
                    row.time("ended_at"),
                    Posts.viewOf(row)),
            person,
            before.at(),
            before.id(),
            request.rows());
    return Page.of(rows, request, mine -> new Cursor(mine.claimedAt(), mine.id()));
  }

  private static Claim claimOf(Row row) {
    return new Claim(
        row.id("id"),
        row.id("post_id"),
        row.id("member_id"),
        row.id("person_id"),
        row.time("claimed_at"),
        row.time("ended_at"));
  }

  /**
   * A claim as decisions about it need it.
   *
   * @param id the claim
   * @param postId the post
   * @param memberId the membership
   * @param personId who, null for who was forgotten
   * @param claimedAt since when
   * @param endedAt until when, null while it stands
   */
  record Claim(
      UUID id, UUID postId, UUID memberId, UUID personId, Instant claimedAt, Instant endedAt) {}
}
