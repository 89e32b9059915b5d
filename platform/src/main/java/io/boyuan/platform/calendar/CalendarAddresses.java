package io.boyuan.platform.calendar;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The secret addresses of calendars, in the table {@code calendar_address} of a service that has
 * some. Who knows one may read, as calendar programs can't sign in; what is kept is a digest, so
 * the table gives none away.
 */
@ApplicationScoped
public class CalendarAddresses {

  private final Sql sql;
  private final SecureRandom random = new SecureRandom();

  @Inject
  CalendarAddresses(Sql sql) {
    this.sql = sql;
  }

  String renew(UUID person, Instant now) {
    var secret = Secret.next(random);
    sql.change(
        "insert into calendar_address (person_id, digest, created_at)"
            + " values (?, decode(?, 'hex'), ?) on conflict (person_id) do update set"
            + " digest = excluded.digest, created_at = excluded.created_at",
        person,
        Secret.hash(secret),
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

  /**
   * Whose calendar is at an address.
   *
   * @param secret what only they know
   * @return empty for one that was revoked, or never was
   */
  public Optional<UUID> ownerOf(String secret) {
    return sql.first(
        "select person_id from calendar_address where digest = decode(?, 'hex')",
        row -> row.id("person_id"),
        Secret.hash(secret));
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
}
