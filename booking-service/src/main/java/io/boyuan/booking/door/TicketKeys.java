package io.boyuan.booking.door;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.keys.EdDsaKeyUtil;
import org.jose4j.lang.JoseException;

/**
 * The keys that sign tickets. A key is published before it signs, and stays published as long as a
 * ticket that it signed may be shown; one that became known is revoked at once.
 */
@ApplicationScoped
class TicketKeys {

  /** No booking is made further ahead. */
  private static final Duration LONGEST_USE = Duration.ofDays(731);

  /** Any number will do that nothing else of this database locks. */
  private static final long ROTATION_LOCK = 0x7469636b6574L;

  private static final Pattern KID = Pattern.compile("[0-9a-f]{12}");

  private final Sql sql;
  private final Ids ids;
  private final Clock clock;

  @Inject
  TicketKeys(Sql sql, Ids ids, Clock clock) {
    this.sql = sql;
    this.ids = ids;
    this.clock = clock;
  }

  /** The key that signs now; the first is made when it is first asked for. */
  OctetKeyPairJsonWebKey current() {
    return newest()
        .orElseGet(
            () -> {
              // Replicas that start together agree on the one that is there first.
              var now = clock.instant();
              addUnless("signs_from <= ?", now, now);
              return newest().orElseThrow();
            });
  }

  private Optional<OctetKeyPairJsonWebKey> newest() {
    return sql.first(
        "select jwk from ticket_key where revoked_at is null and signs_from <= ?"
            + " order by signs_from desc, kid limit 1",
        TicketKeys::keyOf,
        clock.instant());
  }

  /** A key by the name tickets give. */
  Optional<OctetKeyPairJsonWebKey> named(String kid) {
    if (kid == null || !KID.matcher(kid).matches()) {
      return Optional.empty();
    }
    return sql.first(
        "select jwk from ticket_key where kid = ? and revoked_at is null", TicketKeys::keyOf, kid);
  }

  /** The public halves of all keys whose tickets may be shown, newest first. */
  List<Map<String, Object>> published() {
    return sql.list(
        "select jwk from ticket_key where revoked_at is null and signs_from > ?"
            + " order by signs_from desc, kid limit 100",
        row -> publicHalf(keyOf(row)),
        clock.instant().minus(LONGEST_USE));
  }

  private static Map<String, Object> publicHalf(OctetKeyPairJsonWebKey key) {
    key.setUse("sig");
    key.setAlgorithm("EdDSA");
    return key.toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
  }

  /**
   * Adds a key unless there is one that signs after a time.
   *
   * @return whether it was added
   */
  boolean addUnlessNewerThan(Instant time, Instant signsFrom) {
    return addUnless("signs_from > ?", time, signsFrom);
  }

  private boolean addUnless(String there, Instant time, Instant signsFrom) {
    // Replicas that do it at the same moment agree on one.
    sql.first("select pg_advisory_xact_lock(?)", row -> true, ROTATION_LOCK);
    var made = generated();
    return sql.change(
            "insert into ticket_key (kid, jwk, created_at, signs_from) select ?, ?, ?, ?"
                + " where not exists (select from ticket_key where revoked_at is null and "
                + there
                + ")",
            made.getKeyId(),
            made.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE),
            clock.instant(),
            signsFrom,
            time)
        == 1;
  }

  /** Revokes all keys there are. */
  int revokeAll() {
    return sql.change(
        "update ticket_key set revoked_at = ? where revoked_at is null", clock.instant());
  }

  private OctetKeyPairJsonWebKey generated() {
    try {
      var made = OkpJwkGenerator.generateJwk(EdDsaKeyUtil.ED25519);
      made.setKeyId(ids.next().toString().substring(24));
      return made;
    } catch (JoseException e) {
      throw new IllegalStateException("A key for tickets cannot be made", e);
    }
  }

  private static OctetKeyPairJsonWebKey keyOf(Row row) {
    try {
      return (OctetKeyPairJsonWebKey) JsonWebKey.Factory.newJwk(row.text("jwk"));
    } catch (JoseException e) {
      throw new IllegalStateException("A key for tickets cannot be read", e);
    }
  }
}
