package io.boyuan.partnership.fund;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The accounts of funds; those of a community are opened together. */
@ApplicationScoped
class FundAccounts {

  private static final List<String> HOLDING =
      Arrays.stream(PaymentMethod.values()).map(Enum::name).toList();

  private final Sql sql;
  private final Ids ids;

  @Inject
  FundAccounts(Sql sql, Ids ids) {
    this.sql = sql;
    this.ids = ids;
  }

  /** All accounts of a community, opened when there are none; served by fund_account_once. */
  Map<FundAccountKind, UUID> of(String community) {
    var known = read(community);
    if (known.size() == FundAccountKind.values().length) {
      return known;
    }
    for (var kind : FundAccountKind.values()) {
      sql.change(
          "insert into fund_account (id, community_code, kind, balance) values (?, ?, ?, ?)"
              + " on conflict (community_code, kind) do nothing",
          ids.next(),
          community,
          kind,
          HOLDING.contains(kind.name()) ? 0L : null);
    }
    return read(community);
  }

  private Map<FundAccountKind, UUID> read(String community) {
    var known = new EnumMap<FundAccountKind, UUID>(FundAccountKind.class);
    sql.list(
        "select kind, id from fund_account where community_code = ?",
        row -> known.put(row.constant("kind", FundAccountKind.class), row.id("id")),
        community);
    return known;
  }

  long balance(UUID account) {
    return sql.first(
            "select balance from fund_account where id = ?",
            row -> row.bigNumber("balance"),
            account)
        .orElse(0L);
  }
}
