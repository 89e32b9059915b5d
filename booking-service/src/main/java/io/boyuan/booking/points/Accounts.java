package io.boyuan.booking.points;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The accounts of persons and organizations, and each community's house accounts. An account is
 * never closed.
 */
@ApplicationScoped
public class Accounts {

  private static final String OPEN_PERSON =
      "insert into points_account (id, kind, holder_id, balance) values (?, 'PERSON', ?, 0)"
          + " on conflict (holder_id) where kind = 'PERSON'"
          + " do update set version = points_account.version returning id";
  private static final String OPEN_ORGANIZATION =
      "insert into points_account (id, kind, holder_code, balance) values (?, 'ORGANIZATION', ?, 0)"
          + " on conflict (holder_code) where kind = 'ORGANIZATION'"
          + " do update set version = points_account.version returning id";
  private static final String OPEN_HOUSE =
      "insert into points_account (id, kind, community_code) values (?, ?, ?)"
          + " on conflict (community_code, kind) where community_code is not null"
          + " do update set version = points_account.version returning id";

  private final Sql sql;
  private final TransactionSynchronizationRegistry transaction;
  private final Ids ids;
  private final Map<String, UUID> houses = new ConcurrentHashMap<>();

  @Inject
  Accounts(Sql sql, TransactionSynchronizationRegistry transaction, Ids ids) {
    this.sql = sql;
    this.transaction = transaction;
    this.ids = ids;
  }

  /**
   * An account, opened when there is none, held until the end of the transaction.
   *
   * @param holder whose
   * @return its id
   */
  public UUID holding(AccountHolder holder) {
    return switch (holder) {
      case AccountHolder.Person person -> open(OPEN_PERSON, person.personId());
      case AccountHolder.Organization organization ->
          open(OPEN_ORGANIZATION, organization.organizationCode());
    };
  }

  private UUID open(String statement, Object holder) {
    return sql.first(statement, row -> row.id("id"), ids.next(), holder).orElseThrow();
  }

  /**
   * A house account, opened when there is none. It is remembered only once it is committed, and
   * never opened in a transaction of its own: that would take a second connection while holding
   * one.
   */
  UUID house(AccountKind kind, String community) {
    String name = kind + "/" + community;
    UUID known = houses.get(name);
    if (known != null) {
      return known;
    }
    UUID id = sql.first(OPEN_HOUSE, row -> row.id("id"), ids.next(), kind, community).orElseThrow();
    transaction.registerInterposedSynchronization(new Remembering(name, id));
    return id;
  }

  /**
   * What an account has and owes, if there is one; served by the unique index of its holder.
   *
   * @param holder whose
   * @return empty before points ever came in
   */
  Optional<Standing> standingOf(AccountHolder holder) {
    String which = holder.personId() == null ? "holder_code" : "holder_id";
    String kind = holder.personId() == null ? "ORGANIZATION" : "PERSON";
    return sql.first(
        "select id, balance, owed from points_account where " + which + " = ? and kind = ?",
        row -> new Standing(row.id("id"), row.bigNumber("balance"), row.bigNumber("owed")),
        holder.personId() == null ? holder.organizationCode() : holder.personId(),
        kind);
  }

  /**
   * Whether points ever came into an account from one of some communities; served by
   * ledger_entry_to.
   *
   * @param holder whose account
   * @param communities their codes
   * @return false also when there is no account
   */
  public boolean hasDealtWith(AccountHolder holder, Collection<String> communities) {
    return standingOf(holder)
        .flatMap(
            standing ->
                sql.first(
                    "select 1 as known from ledger_entry where to_account = ?"
                        + " and community_code = any (?) limit 1",
                    row -> true,
                    standing.id(),
                    communities))
        .isPresent();
  }

  /**
   * How an account stands.
   *
   * @param id the account
   * @param balance points that can be spent
   * @param owed points that have to be made up first
   */
  record Standing(UUID id, long balance, long owed) {

    static final Standing NONE = new Standing(null, 0, 0);

    long visible() {
      return balance - owed;
    }
  }

  private final class Remembering implements Synchronization {

    private final String name;
    private final UUID id;

    Remembering(String name, UUID id) {
      this.name = name;
      this.id = id;
    }

    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        houses.put(name, id);
      }
    }
  }
}
