package io.boyuan.volunteer.help;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** How much of an exchange counts, and what looks odd about it (V9). */
@ApplicationScoped
class HelpLimits {

  // Served by help_post_done.
  private static final String THIS_MONTH =
      """
      select coalesce(sum(counted_minutes) filter (where helper_id = ?), 0) as of_helper,
        coalesce(sum(counted_minutes) filter (where asker_id = any(?)), 0) as of_pair,
        count(*) filter (where asker_id = any(?)) as exchanges
      from help_post
      where status = 'DONE' and helper_id = any(?) and counted_minutes > 0
        and ended_at >= ? and ended_at < ?
      """;

  // Served by help_post_done.
  private static final String LATELY =
      """
      select
        (select count(*) from help_post where status = 'DONE' and helper_id = any(?)
          and asker_id = any(?) and ended_at > ?) as of_pair,
        (select count(*) from help_post where status = 'DONE' and helper_id = ?
          and asker_id = ? and ended_at > ?) as in_return,
        (select count(*) from (select agreed_minutes from help_post
          where status = 'DONE' and helper_id = ? order by ended_at desc limit 2) last
          where agreed_minutes >= ?) as at_cap
      """;

  private static final Duration AT_ONCE = Duration.ofMinutes(1);

  private final Sql sql;
  private final HelpPolicy policy;
  private final ZoneId zone;

  @Inject
  HelpLimits(Sql sql, HelpPolicy policy, TimeSettings settings) {
    this.sql = sql;
    this.policy = policy;
    this.zone = settings.zone();
  }

  /**
   * Keeps others from finishing anything of the same two until the end of the transaction, as
   * limits are counted over all of theirs.
   */
  void hold(HelpPost post) {
    sql.list(
        "select pg_advisory_xact_lock(hashtextextended(p.id::text, hashtext('help')))"
            + " from (select unnest(?::uuid[]) as id order by 1) p",
        row -> true,
        bothOf(post));
  }

  /** How much counts of what is done now. */
  Counted counted(HelpPost post, int minutes, Instant end) {
    var month = YearMonth.from(end.atZone(zone));
    var used =
        sql.first(
                THIS_MONTH,
                row ->
                    new Used(
                        row.number("of_helper"), row.number("of_pair"), row.number("exchanges")),
                post.helperId(),
                bothOf(post),
                bothOf(post),
                bothOf(post),
                month.atDay(1).atStartOfDay(zone).toInstant(),
                month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant())
            .orElseThrow();
    int ofPair =
        used.exchanges() >= policy.exchangesPerPair() ? 0 : policy.minutesPerPair() - used.ofPair();
    return new Counted(minutes, null)
        .under(policy.minutesPerExchange(), Cap.EXCHANGE)
        .under(ofPair, Cap.PAIR)
        .under(policy.minutesPerPerson() - used.ofHelper(), Cap.PERSON);
  }

  /** What looks odd about what is done now. */
  List<HelpFlag> flags(HelpPost post, int minutes, Instant now) {
    var since = now.minus(Duration.ofDays(policy.patternDays()));
    int most = policy.minutesPerExchange();
    var lately =
        sql.first(
                LATELY,
                row ->
                    new Lately(
                        row.number("of_pair"), row.number("in_return"), row.number("at_cap")),
                bothOf(post),
                bothOf(post),
                since,
                post.askerId(),
                post.helperId(),
                since,
                post.helperId(),
                most)
            .orElseThrow();
    var flags = new ArrayList<HelpFlag>();
    if (lately.ofPair() + 1 >= policy.samePairFrom()) {
      flags.add(HelpFlag.SAME_PAIR);
    }
    if (lately.inReturn() > 0) {
      flags.add(HelpFlag.RECIPROCAL);
    }
    if (minutes >= most && lately.atCap() == 2) {
      flags.add(HelpFlag.ALWAYS_AT_CAP);
    }
    if (now.isBefore(post.acceptedAt().plus(AT_ONCE))) {
      flags.add(HelpFlag.CONFIRMED_AT_ONCE);
    }
    return flags;
  }

  private static List<UUID> bothOf(HelpPost post) {
    return List.of(post.helperId(), post.askerId());
  }

  /** What counted this month already. */
  private record Used(int ofHelper, int ofPair, int exchanges) {}

  /** What was done lately. */
  private record Lately(int ofPair, int inReturn, int atCap) {}

  /**
   * How much counts.
   *
   * @param minutes whole minutes
   * @param cap why it is not all of it, null when it is
   */
  record Counted(int minutes, Cap cap) {

    Counted under(int left, Cap because) {
      return minutes <= left ? this : new Counted(Math.max(0, left), because);
    }
  }
}
