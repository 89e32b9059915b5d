package io.boyuan.grid.open311;

import io.boyuan.grid.structure.FindStructure;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.privacy.Secret;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Staff issue keys to Open311 clients and revoke them; only hashes are kept. */
@ApplicationScoped
class Open311Keys {

  private final FindStructure structure;
  private final Open311Settings settings;
  private final AuditTrail trail;
  private final Caller caller;
  private final Sql sql;
  private final Ids ids;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  @Inject
  Open311Keys(
      FindStructure structure,
      Open311Settings settings,
      AuditTrail trail,
      Caller caller,
      Sql sql,
      Ids ids,
      Clock clock) {
    this.structure = structure;
    this.settings = settings;
    this.trail = trail;
    this.caller = caller;
    this.sql = sql;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Issues a key for a community.
   *
   * @param chosen the key itself, null to be given one
   * @throws Problem 403 {@code other-community}, {@code keys-are-given}, 404, 409 {@code
   *     open311-key-taken}
   */
  @Transactional
  Open311Key issue(String community, String client, String chosen) {
    caller.requireActsFor(community);
    structure.requireCommunity(community);
    if (chosen != null && !settings.chosenKeys()) {
      throw Problem.forbidden("keys-are-given");
    }
    String key = chosen == null ? Secret.next(random) : chosen;
    var issued = new Open311Key(ids.next(), client, clock.instant(), null, null, key);
    sql.change(
        "insert into open311_key (id, community_code, client, hash, created_by, created_at)"
            + " values (?, ?, ?, ?, ?, ?)",
        issued.id(),
        community,
        client,
        Secret.hash(key),
        caller.id(),
        issued.createdAt());
    trail.record(Decision.of(community, "issue-open311-key", "open311-key", issued.id()));
    return issued;
  }

  /**
   * Revokes a key of a community.
   *
   * @throws Problem 403 {@code other-community}, 404
   */
  @Transactional
  void revoke(String community, UUID id) {
    caller.requireActsFor(community);
    int revoked =
        sql.change(
            "update open311_key set revoked_at = coalesce(revoked_at, ?)"
                + " where id = ? and community_code = ?",
            clock.instant(),
            id,
            community);
    if (revoked == 0) {
      throw Problem.notFound();
    }
    trail.record(Decision.of(community, "revoke-open311-key", "open311-key", id));
  }

  /** One page of a community's keys, newest first; served by open311_key_community. */
  @Transactional
  Page<Open311Key> of(String community, PageRequest page) {
    caller.requireActsFor(community);
    var before = page.after(Cursor.END);
    var keys =
        sql.list(
            "select id, client, created_at, revoked_at, last_used_at from open311_key"
                + " where community_code = ? and (created_at, id) < (?, ?)"
                + " order by created_at desc, id desc limit ?",
            row ->
                new Open311Key(
                    row.id("id"),
                    row.text("client"),
                    row.time("created_at"),
                    row.time("revoked_at"),
                    row.time("last_used_at"),
                    null),
            community,
            before.at(),
            before.id(),
            page.rows());
    return Page.of(keys, page, key -> new Cursor(key.createdAt(), key.id()));
  }

  /**
   * Refuses a key that does not work in a community.
   *
   * @throws Problem 403 {@code api-key}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void requireWorking(String key, String community) {
    // Served by open311_key_taken.
    int used =
        key == null
            ? 0
            : sql.change(
                "update open311_key set last_used_at = ?"
                    + " where hash = ? and community_code = ? and revoked_at is null",
                clock.instant(),
                Secret.hash(key),
                community);
    if (used == 0) {
      throw Problem.forbidden("api-key");
    }
  }
}
