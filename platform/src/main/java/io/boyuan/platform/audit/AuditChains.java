package io.boyuan.platform.audit;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Proves that audit trails are whole: that nothing was changed, left out or put between. */
@ApplicationScoped
public class AuditChains {

  private static final int PAGE = 200;

  // From one community to the next in the primary key, and in audit_entry_number: where somebody
  // has
  // removed an end, its entries are still there.
  private static final String HEADS =
      """
      with recursive found(community, place) as (
        select coalesce(?::text, ''), 0
        union all
        select least((select min(community) from audit_chain where community > found.community),
          (select min(community) from audit_entry where community > found.community)), place + 1
        from found where community is not null and place < ?)
      select f.community, coalesce(c.number, 0) as number, coalesce(encode(c.hash, 'hex'), '') as hash
      from found f left join audit_chain c on c.community = f.community
      where place > 0 and f.community is not null order by place
      """;

  // Served by audit_entry_number.
  private static final String PROOF =
      """
      with entries as (
        select e.*, lag(e.hash, 1, ''::bytea) over w as previous, lag(e.number, 1, 0::bigint) over w as before
        from (select * from audit_entry where community = ? and number >= ? order by number limit ?) e
        window w as (order by e.number)),
      checked as (
        select number, hash,
          (number > ? or number = 1) and (number <> before + 1 or hash <> audit_hash(previous,
            row(id, at, actor_id, community, action, subject_type, subject_id, reason, detail, number, hash)
              ::audit_entry)) as broken
        from entries)
      select count(*) as entries, max(number) as number,
        min(number) filter (where broken) as broken_at,
        (select encode(hash, 'hex') from checked where number = ?) as from_hash,
        (select encode(hash, 'hex') from checked order by number desc limit 1) as hash
      from checked
      """;

  private static final String HEAD =
      "select number, encode(hash, 'hex') as hash from audit_chain where community = ?";

  // Served by audit_entry_number.
  private static final String LINKS =
      """
      select number, encode(hash, 'hex') as hash, id, at, actor_id, community, action, subject_type, subject_id,
        reason, detail
      from audit_entry where community = ? and number > ? order by number limit ?
      """;

  private static final int PORTION = 20_000;
  private static final int LINKS_AT_ONCE = 1_000;

  private final Sql sql;

  @Inject
  AuditChains(Sql sql) {
    this.sql = sql;
  }

  /**
   * Where chains end. Who keeps these elsewhere can later prove that none was written anew.
   *
   * @param after the code of the community before; empty for the first
   * @return two hundred at most, by the communities' codes; of one whose end is missing the number
   *     is 0
   */
  @Transactional
  public List<AuditChain> after(String after) {
    return sql.list(
        HEADS,
        row -> new AuditChain(row.text("community"), row.bigNumber("number"), row.text("hash")),
        after,
        PAGE);
  }

  /**
   * Part of a chain, for those who compute its hashes themselves (decision 0022).
   *
   * @param community whose
   * @param after the number of the link before; 0 for the beginning
   * @return a thousand at most, in their order
   */
  @Transactional
  public List<AuditLink> links(String community, long after) {
    return sql.list(LINKS, AuditChains::linkOf, community, after, LINKS_AT_ONCE);
  }

  private static AuditLink linkOf(Row row) {
    return new AuditLink(
        row.bigNumber("number"),
        row.text("hash"),
        row.id("id"),
        row.time("at"),
        row.id("actor_id"),
        row.text("community"),
        row.text("action"),
        row.text("subject_type"),
        row.id("subject_id"),
        row.text("reason"),
        row.text("detail"));
  }

  /**
   * Proves a part of a chain by the database's own function. It finds what was changed behind the
   * triggers' backs, but believes the function and the ends: who doubts the database itself
   * computes the hashes of the {@link #links}.
   *
   * @param community whose
   * @param from the number of an entry that is proven already, whose hash is taken as it stands; 0
   *     for the beginning
   * @return how far it was proven
   */
  @Transactional
  public AuditProof prove(String community, long from) {
    var head =
        sql.first(
                HEAD,
                row -> new AuditChain(community, row.bigNumber("number"), row.text("hash")),
                community)
            .orElse(new AuditChain(community, 0, ""));
    return sql.first(
            PROOF,
            row -> {
              long number = row.isMissing("number") ? from : row.bigNumber("number");
              String hash = row.text("hash");
              boolean ends = row.bigNumber("entries") < PORTION;
              Long broken = row.isMissing("broken_at") ? null : row.bigNumber("broken_at");
              if (broken == null && ends && isCutOff(head, number, hash)) {
                broken = number + 1;
              }
              return new AuditProof(community, row.text("from_hash"), number, hash, broken, ends);
            },
            community,
            from,
            PORTION,
            from,
            from)
        .orElseThrow();
  }

  /** Whether the chain is said to be longer, or to end otherwise. */
  private static boolean isCutOff(AuditChain head, long number, String hash) {
    return head.number() > number
        || (head.number() == number && number > 0 && !head.hash().equals(hash));
  }
}
