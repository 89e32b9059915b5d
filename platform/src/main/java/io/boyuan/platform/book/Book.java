package io.boyuan.platform.book;

/**
 * A double-entry book that is only ever added to. A movement is one row: a positive amount that
 * leaves one account and enters another, so the sum of all accounts is zero by construction. Every
 * statement here is made of the names of a book's tables, so that two books are kept the same way.
 *
 * <p>Accounts have {@code id}, {@code balance}, {@code last_at}, {@code version}; those without a
 * balance hold what their entries sum up to. Entries have {@code id}, {@code from_account}, {@code
 * to_account}, the amount, {@code reason}, {@code source_id}, {@code part}, {@code community_code},
 * {@code at}, {@code from_balance}, {@code to_balance}; a unique index on reason, source and part
 * lets a source move once, indexes on each side with {@code (at desc, id desc)} serve statements
 * and proofs, and the trigger {@code refuse_change()} keeps what was entered.
 *
 * @param accounts the table of accounts
 * @param held what an account {@code a} holds, null for one without a balance
 * @param entries the table of entries
 * @param amount the column of the amount
 * @param sums the table of sums that proofs carry forward, by {@code account_id}
 * @param proofs the table of what proofs found
 */
public record Book(
    String accounts, String held, String entries, String amount, String sums, String proofs) {

  private static final String MOVEMENT =
      """
      with changed as (
        update {accounts} a set
          {changes},
          last_at = greatest(?, last_at + interval '1 microsecond'),
          version = version + 1
        where {which}
        returning a.id, {held} as visible, a.version, a.last_at{returning}),
      entered as (
        insert into {entries} (id, from_account, to_account, {amount}, reason, source_id, part,
          community_code, at, from_balance, to_balance{columns})
        select ?, {sides}, ?, ?, ?, ?, ?, last_at, {balances}{values} from changed)
      select id, visible, version from changed
      """;

  // Two walks down the indexes of both sides, each at most a page long.
  private static final String NEWEST =
      """
      with account as (select a.id, {held} as visible from {accounts} a where {which})
      select a.visible, e.*
      from account a left join lateral (
        (select id, {amount} as amount, to_balance as balance_after, reason, source_id,
           community_code, at{entering}
         from {entries}
         where to_account = a.id and (at, id) < (?, ?) and at >= ? order by at desc, id desc limit ?)
        union all
        (select id, -{amount}, from_balance, reason, source_id, community_code, at{leaving}
         from {entries}
         where from_account = a.id and (at, id) < (?, ?) and at >= ?
         order by at desc, id desc limit ?)
        order by at desc, id desc limit ?) e on true
      """;

  /** What an entry keeps beyond what every entry has, of movements into an account. */
  public record More(String returning, String columns, String values) {

    /** Nothing. */
    public static final More NONE = new More("", "", "");
  }

  /**
   * One statement for what leaves an account. It selects {@code id}, {@code visible} and {@code
   * version} of the account, and nothing when the account is not there or does not hold enough.
   *
   * @param changes what the account becomes, with question marks
   * @param which of the accounts {@code a}, and what they must hold
   * @return SQL; its values are those of the changes, the time, those of {@code which}, then id,
   *     other account, amount, reason, source, part and community of the entry
   */
  public String leaving(String changes, String which) {
    return movement(changes, which, More.NONE)
        .replace("{sides}", "id, ?")
        .replace("{balances}", "visible, null");
  }

  /**
   * One statement for what enters an account; see {@link #leaving}.
   *
   * @param changes what the account becomes, with question marks
   * @param which of the accounts {@code a}
   * @param more what the entry keeps besides
   * @return SQL; its values are as of {@link #leaving}, those of {@code more} after those of {@code
   *     which} and at the end
   */
  public String entering(String changes, String which, More more) {
    return movement(changes, which, more)
        .replace("{sides}", "?, id")
        .replace("{balances}", "null, visible");
  }

  private String movement(String changes, String which, More more) {
    return named(MOVEMENT)
        .replace("{changes}", changes)
        .replace("{which}", which)
        .replace("{returning}", more.returning())
        .replace("{columns}", more.columns())
        .replace("{values}", more.values());
  }

  /**
   * What an account holds and its newest entries, in one statement so that they fit each other.
   *
   * @param which account {@code a}, with question marks
   * @param entering a further column that entries into an account alone have, null for none
   * @return SQL for {@link ReadBook#newest}
   */
  public String newest(String which, String entering) {
    return named(NEWEST)
        .replace("{which}", which)
        .replace("{entering}", entering == null ? "" : ", " + entering)
        .replace("{leaving}", entering == null ? "" : ", null");
  }

  String named(String sql) {
    return sql.replace("{accounts}", accounts)
        .replace("{held}", held)
        .replace("{entries}", entries)
        .replace("{amount}", amount)
        .replace("{sums}", sums)
        .replace("{proofs}", proofs);
  }
}
