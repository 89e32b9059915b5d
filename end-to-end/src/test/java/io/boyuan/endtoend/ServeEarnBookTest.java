package io.boyuan.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.demo.Answer;
import io.boyuan.demo.Api;
import io.boyuan.demo.ServeEarnBook;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServeEarnBookTest {

  private final RunningSuite running = RunningSuite.get();
  private final Api api = running.api();

  @Test
  void a_volunteer_serves_earns_points_and_books_a_room() {
    new ServeEarnBook(api, running.narrator(), "boyuan", Clock.systemUTC()).run();

    var account = api.as("volunteer").get("/api/booking/v1/accounts/me").expect(200);
    List<String> reasons = account.at("entries").findValuesAsText("reason");
    assertThat(reasons).contains("SERVICE", "BOOKING", "REFUND");
    assertThat(account.at("balance").asLong())
        .isEqualTo(
            account.at("entries").findValues("points").stream().mapToLong(p -> p.asLong()).sum());
    assertThat(running.told()).contains("REDEEMED", "already-redeemed", "slot-taken");
  }

  @Test
  void the_reference_community_is_whole_and_loading_it_again_makes_no_doubles() {
    List<Integer> once = counts();
    running.loadReference();

    assertThat(counts()).isEqualTo(once);
    assertThat(once.subList(0, 5)).containsExactly(4, 23, 5, 16, 8);
  }

  @Test
  void the_api_documents_of_all_services_are_read_as_one() {
    var merged = api.as(null).get("/api-docs/openapi.json").expect(200);

    assertThat(merged.at("paths").fieldNames())
        .toIterable()
        .contains(
            "/api/volunteer/v1/shifts",
            "/api/grid/v1/grids",
            "/api/booking/v1/bookings",
            "/api/partnership/v1/teams");
  }

  @Test
  void a_problem_comes_in_the_readers_language_through_the_gateway() {
    Answer refused = api.as(null).post("/api/booking/v1/bookings", null);

    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.problem()).isEqualTo("unauthenticated");
    assertThat(refused.text("title")).isEqualTo("Sign in first");
  }

  @Test
  void another_communitys_staff_can_do_nothing_here() {
    var space = api.as(null).get("/api/booking/v1/spaces?limit=1").text("items/0/id");

    assertThat(api.as("staff2").get("/api/booking/v1/audit-entries?community=boyuan").problem())
        .isEqualTo("other-community");
    assertThat(api.as("staff2").put("/api/booking/v1/spaces/" + space, java.util.Map.of()).status())
        .isEqualTo(400);
    assertThat(
            api.as("staff2")
                .put(
                    "/api/grid/v1/communities/boyuan/grids/grid-9",
                    java.util.Map.of("names", java.util.Map.of("zh", "网格", "en", "grid")))
                .problem())
        .isEqualTo("other-community");
  }

  private List<Integer> counts() {
    return List.of(
        count("/api/grid/v1/grids?community=boyuan"),
        count("/api/grid/v1/micro-grids?community=boyuan"),
        count("/api/partnership/v1/universities"),
        count("/api/partnership/v1/teams?community=boyuan"),
        count("/api/booking/v1/spaces?community=boyuan"),
        count("/api/booking/v1/scoring-rules"),
        count("/api/volunteer/v1/activities?community=boyuan"),
        count("/api/volunteer/v1/shifts?from=2020-01-01T00:00:00Z&to=2199-01-01T00:00:00Z"));
  }

  private int count(String path) {
    String query = path + (path.contains("?") ? "&" : "?") + "limit=200";
    return api.as(null).get(query).expect(200).at("items").size();
  }
}
