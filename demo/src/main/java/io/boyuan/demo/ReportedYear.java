package io.boyuan.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The requests of the year that the community reported: 24 collected, 21 solved. What is there
 * already is left as it is, so it can be run any number of times.
 */
public final class ReportedYear {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final String REQUESTS = "/api/grid/v1/requests";
  private static final String RESIDENT = "resident";
  private static final String GRID_WORKER = "gridworker";

  private final Api api;
  private final Narrator narrator;
  private final ReferenceCommunity.Year year;
  private final String community;
  private final Clock clock;

  /**
   * A year.
   *
   * @param api the public API
   * @param narrator tells what is loaded
   * @param reference what was asked, and where
   * @param clock which year it is
   */
  public ReportedYear(Api api, Narrator narrator, ReferenceCommunity reference, Clock clock) {
    this.api = api;
    this.narrator = narrator;
    this.year = reference.year();
    this.community = reference.structure().code();
    this.clock = clock;
  }

  /** Asks and solves what is not there yet. */
  public void run() {
    narrator.chapter("一年的诉求", "The requests of a year");
    var known = known();
    int solved = 0;
    for (var asked : year.requests()) {
      var request = known.get(asked.description());
      if (request == null) {
        request = ask(asked);
      }
      if (asked.rating() > 0) {
        solved++;
        solve(request, asked.rating());
      }
    }
    narrator.say(
        "收集诉求 " + year.requests().size() + " 件，办结 " + solved + " 件",
        year.requests().size() + " requests collected, " + solved + " solved");
    var today = LocalDate.ofInstant(clock.instant(), ZONE);
    narrator.tell(
        "任何人都可查看公开统计",
        "Anyone reads the figures",
        api.as(null)
            .get(
                "/api/grid/v1/communities/%s/request-figures/public?from=%s&to=%s"
                    .formatted(community, today.minusYears(1).plusDays(1), today))
            .expect(200));
  }

  private Map<String, JsonNode> known() {
    var known = new HashMap<String, JsonNode>();
    String cursor = "";
    while (cursor != null) {
      String query = "?limit=200" + (cursor.isEmpty() ? "" : "&cursor=" + cursor);
      var page = api.as(RESIDENT).get("/api/grid/v1/my-requests" + query).expect(200);
      page.at("items").forEach(item -> known.putIfAbsent(item.get("description").asText(), item));
      cursor = page.at("nextCursor").asText(null);
    }
    return known;
  }

  private JsonNode ask(ReferenceCommunity.Asked asked) {
    var plan = new LinkedHashMap<String, Object>();
    plan.put("category", asked.category());
    plan.put("description", asked.description());
    plan.put("address", asked.address());
    plan.put("lat", asked.lat());
    plan.put("lng", asked.lng());
    return api.as(RESIDENT)
        .post(REQUESTS, plan, "demo-request-" + asked.description().hashCode())
        .expect(201)
        .body();
  }

  private void solve(JsonNode request, int rating) {
    String path = REQUESTS + "/" + request.get("id").asText();
    switch (request.get("status").asText()) {
      case "SUBMITTED", "ACCEPTED", "ASSIGNED", "IN_PROGRESS", "REOPENED" -> {
        api.as(GRID_WORKER).post(path + "/assignments", Map.of()).expect(200);
        api.as(GRID_WORKER).post(path + "/resolution", Map.of("note", "已到现场处理完毕")).expect(200);
        confirm(path, rating);
      }
      case "RESOLVED" -> confirm(path, rating);
      default -> {
        // Confirmed before.
      }
    }
  }

  private void confirm(String path, int rating) {
    api.as(RESIDENT).post(path + "/confirmation", Map.of("rating", rating)).expect(200);
  }
}
