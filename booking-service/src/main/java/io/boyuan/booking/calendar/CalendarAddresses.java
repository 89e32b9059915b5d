package io.boyuan.booking.calendar;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The secret addresses of calendars. Who knows one may read, as calendar programs can't sign in;
 * what is kept is a digest, so the table gives none away.
 */
@ApplicationScoped
public class CalendarAddresses {

  private static final int SECRET_BYTES = 24;

  private final Sql sql;
  private final SecureRandom random = new SecureRandom();

  @Inject
  CalendarAddresses(Sql sql) {
    this.sql = sql;
  }

  /** A new secret; the one before is worth nothing from now on. */
  String renew(UUID person, Instant now) {
    var bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    sql.change(
        "insert into calendar_address (person_id, digest, created_at) values (?, ?, ?)"
            + " on conflict (person_id) do update set digest = excluded.digest,"
            + " created_at = excluded.created_at",
        person,
        digestOf(secret),
        now);
    return secret;
  }

  /**
   * Revokes a person's address.
   *
   * @param person whose calendar it is
   */
  public void revoke(UUID person) {
    sql.change("delete from calendar_address where person_id = ?", person);
  }

  Optional<UUID> ownerOf(String secret) {
    return sql.first(
        "select person_id from calendar_address where digest = ?",
        row -> row.id("person_id"),
        digestOf(secret));
  }

  /**
   * Since when a person has an address.
   *
   * @param person whose calendar it is
   * @return empty when there is none
   */
  public Optional<Instant> since(UUID person) {
    return sql.first(
        "select created_at from calendar_address where person_id = ?",
        row -> row.time("created_at"),
        person);
  }

  private static byte[] digestOf(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
