package io.boyuan.grid;

import static io.boyuan.grid.GridWorld.COMMUNITIES;
import static io.boyuan.grid.GridWorld.as;
import static io.boyuan.grid.MatterWorld.created;
import static io.boyuan.grid.ReviewTest.POINTS;
import static io.boyuan.grid.ReviewTest.REVIEWS;
import static io.boyuan.grid.ReviewTest.plan;

import io.boyuan.platform.testing.PermissionTable.Example;
import io.boyuan.platform.testing.Tokens;
import java.util.Map;

/** What the permission table asks with: reports and reviews. */
final class ReviewExamples {

  private ReviewExamples() {}

  static Map<String, Example> all(Tokens tokens, String community) {
    var staff = new MatterWorld(tokens).staff(community);
    String review = created(as(staff).body(plan(community, 2025)).post(REVIEWS));
    String report = COMMUNITIES + "/{community}/quarterly-reports/{quarter}";
    return Map.of(
        "GET " + report, Example.asking("").with("community", community).with("quarter", "2026-Q1"),
        "POST " + report + "/publication",
            Example.asking("").with("community", community).with("quarter", "2026-Q1"),
        "GET " + REVIEWS, Example.asking("?community=" + community),
        "POST " + REVIEWS, Example.sending(plan(community, 2024)),
        "GET " + REVIEWS + "/{id}", Example.of(review),
        "PUT " + REVIEWS + "/{id}/accounts/{party}",
            Example.sending("{\"words\":\"test\"}").with("id", review).with("party", "PROPERTY"),
        "PUT " + REVIEWS + "/{id}/scores/{by}/{of}",
            Example.sending(POINTS)
                .with("id", review)
                .with("by", "PROPERTY")
                .with("of", "COMMUNITY"),
        "POST " + REVIEWS + "/{id}/closing",
            Example.sending("{\"reason\":\"test\"}").with("id", review));
  }
}
