package io.boyuan.booking.scoring;

import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.KeysetQuery;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All scoring rules. */
@ApplicationScoped
class ScoringRules implements PanacheRepositoryBase<ScoringRule, UUID> {

  /** The narrowest rule in force at a time. There are few: a handful for each community. */
  Optional<ScoringRule> inForce(String community, String category, Instant at) {
    return find(
            "(communityCode = :community or communityCode is null)"
                + " and (category = :category or category is null)"
                + " and validFrom <= :at and (validUntil is null or validUntil > :at)"
                + " order by case when communityCode is null then 1 else 0 end,"
                + " case when category is null then 1 else 0 end",
            Map.of("community", community, "category", category, "at", at))
        .range(0, 0)
        .firstResultOptional();
  }

  /** Ends the rule of the same kind that would else go on for ever. */
  void endPredecessorOf(ScoringRule rule) {
    update(
        "validUntil = :from where validUntil is null and validFrom < :from"
            + " and communityCode = :community and coalesce(category, '') = :category",
        Map.of(
            "from", rule.validFrom(),
            "community", rule.communityCode(),
            "category", rule.category() == null ? "" : rule.category()));
  }

  /** Newest first; served by scoring_rule_created. */
  Page<ScoringRule> newest(PageRequest request) {
    return KeysetQuery.latestFirst(this, ScoringRule.class, "createdAt")
        .page(request, rule -> new Cursor(rule.createdAt(), rule.id()));
  }
}
