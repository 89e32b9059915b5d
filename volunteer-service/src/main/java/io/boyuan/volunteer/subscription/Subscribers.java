package io.boyuan.volunteer.subscription;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.volunteer.Category;
import io.boyuan.volunteer.catalogue.Listing;
import io.boyuan.volunteer.catalogue.ListingKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Who wants to hear of which matches. */
@ApplicationScoped
public class Subscribers {

  /** A message to more people is a broadcast. */
  private static final int MOST_TOLD = 500;

  private final Sql sql;

  @Inject
  Subscribers(Sql sql) {
    this.sql = sql;
  }

  /**
   * Who wants to hear that something fits an entry. Subscriptions are few, and read through.
   *
   * @param listing a need or a resource
   * @return each person once, 500 at most
   */
  public List<UUID> of(Listing listing) {
    var content = listing.content();
    return sql.list(
        "select distinct person_id from match_subscription"
            + " where (kind is null or kind = ?)"
            + " and (community_code is null or community_code = ?)"
            + " and (category is null or category = ?)"
            + " and (skills = '{}' or skills && ?::text[])"
            + " order by person_id limit ?",
        row -> row.id("person_id"),
        listing.kind(),
        content.communityCode(),
        content.category(),
        content.skills(),
        MOST_TOLD);
  }

  void add(UUID id, UUID person, SubscriptionPlan plan, Instant now) {
    sql.change(
        "insert into match_subscription"
            + " (id, person_id, kind, community_code, category, skills, created_at)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        id,
        person,
        plan.kind(),
        plan.communityCode(),
        plan.category(),
        plan.skills(),
        now);
  }

  /** Served by match_subscription_person. */
  int howManyOf(UUID person) {
    return sql.first(
            "select count(*) as own from match_subscription where person_id = ?",
            row -> row.number("own"),
            person)
        .orElseThrow();
  }

  /** False when it is not theirs. */
  boolean remove(UUID id, UUID person) {
    return sql.change("delete from match_subscription where id = ? and person_id = ?", id, person)
        == 1;
  }

  /** Newest first; served by match_subscription_person. */
  Page<Subscription> own(UUID person, PageRequest request) {
    var before = request.after(Cursor.END);
    var own =
        sql.list(
            "select id, kind, community_code, category, array_to_string(skills, ',') as skills,"
                + " created_at from match_subscription"
                + " where person_id = ? and (created_at, id) < (?, ?)"
                + " order by created_at desc, id desc limit ?",
            Subscribers::read,
            person,
            before.at(),
            before.id(),
            request.rows());
    return Page.of(own, request, each -> new Cursor(each.createdAt(), each.id()));
  }

  private static Subscription read(Row row) {
    return new Subscription(
        row.id("id"),
        row.constant("kind", ListingKind.class),
        row.text("community_code"),
        row.constant("category", Category.class),
        Arrays.stream(row.text("skills").split(",")).filter(code -> !code.isEmpty()).toList(),
        row.time("created_at"));
  }
}
