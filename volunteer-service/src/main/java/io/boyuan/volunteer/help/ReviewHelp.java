package io.boyuan.volunteer.help;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;

/** Staff look at exchanges that look odd (V9). */
@ApplicationScoped
class ReviewHelp {

  private final Sql sql;
  private final Caller caller;

  @Inject
  ReviewHelp(Sql sql, Caller caller) {
    this.sql = sql;
    this.caller = caller;
  }

  /**
   * What looks odd in a community, latest first.
   *
   * @param community its code
   * @param request which page
   * @return one page
   * @throws Problem 403 {@code other-community}
   */
  @Transactional
  Page<FlaggedHelp> flagged(String community, PageRequest request) {
    caller.requireActsFor(community);
    var before = request.after(Cursor.END);
    // Served by help_post_flagged.
    var rows =
        sql.list(
            "select id, helper_id, helper_name, asker_id, asker_name, agreed_minutes,"
                + " counted_minutes, array_to_string(flags, ',') as flags, accepted_at, ended_at"
                + " from help_post where community_code = ? and flags <> '{}'"
                + " and (ended_at, id) < (?, ?) order by ended_at desc, id desc limit ?",
            ReviewHelp::flaggedOf,
            community,
            before.at(),
            before.id(),
            request.rows());
    return Page.of(rows, request, each -> new Cursor(each.endedAt(), each.postId()));
  }

  private static FlaggedHelp flaggedOf(Row row) {
    return new FlaggedHelp(
        row.id("id"),
        row.id("helper_id"),
        row.text("helper_name"),
        row.id("asker_id"),
        row.text("asker_name"),
        row.number("agreed_minutes"),
        row.number("counted_minutes"),
        Arrays.stream(row.text("flags").split(",", -1)).map(HelpFlag::valueOf).toList(),
        row.time("accepted_at"),
        row.time("ended_at"));
  }
}
