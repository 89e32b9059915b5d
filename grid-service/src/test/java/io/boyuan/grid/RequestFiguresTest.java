package io.boyuan.grid;

import static io.boyuan.grid.GridWorld.COMMUNITIES;
import static io.boyuan.grid.GridWorld.as;
import static io.boyuan.grid.RequestWorld.step;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.Statements;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class RequestFiguresTest {

  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

  Tokens tokens;
  RequestWorld world;

  @BeforeEach
  void world() {
    world = new RequestWorld(tokens);
  }

  /** Five are asked: one is confirmed, one solved, one merged, one reopened, one is still open. */
  private void story() {
    String confirmed = world.aResolvedRequest();
    step(world.resident(), confirmed, "confirmation", "{\"rating\":4}").then().statusCode(200);
    world.aResolvedRequest();
    String reopened = world.aResolvedRequest();
    step(world.resident(), reopened, "reopening", "{\"reason\":\"又坏了\"}").then().statusCode(200);
    String open = world.aRequest("waste");
    step(world.staff(), world.aRequest("waste"), "merging", "{\"into\":\"" + open + "\"}")
        .then()
        .statusCode(200);
  }

  @Test
  void in_time_is_what_was_solved_in_time_of_all_that_is_solved_or_overdue() {
    story();

    figures(world.gridWorker(), "")
        .then()
        .statusCode(200)
        .body("total.collected", equalTo(4))
        .body("total.solved", equalTo(2))
        .body("total.inTime", equalTo(2))
        .body("total.overdue", equalTo(0))
        .body("total.inTimeRate", equalTo(1.0f))
        .body("total.reopened", equalTo(1))
        .body("total.averageStars", equalTo(4.0f))
        .body("total.stars", contains(0, 0, 0, 1, 0))
        .body("byCategory.key", contains("street-light", "waste"))
        .body("byCategory.figures.collected", contains(3, 1))
        .body("byGrid.key", contains("grid-1"))
        .body("byMonth", hasSize(1));
    // The tokens would be over if the clock moved for those who sign in.
    MovableClock.at(
        Instant.now().plus(Duration.ofDays(60)),
        () ->
            publicFigures()
                .then()
                .body("collected", equalTo(4))
                .body("solved", equalTo(2))
                .body("inTimeRate", equalTo(0.5f)));
  }

  @Test
  void everybody_reads_a_short_form() {
    publicFigures()
        .then()
        .statusCode(200)
        .body("$", aMapWithSize(4))
        .body("collected", equalTo(0))
        .body("inTimeRate", nullValue());
    given().get(path("/request-figures")).then().statusCode(401);
    as(world.gridWorkerElsewhere()).get(path("/request-figures")).then().statusCode(403);
    as(world.dispatcher()).get(path("/request-figures")).then().statusCode(200);
  }

  @Test
  void figures_are_taken_home_as_a_spreadsheet() {
    story();

    String csv = figures(world.staff(), "text/csv").then().statusCode(200).extract().asString();
    assertThat(csv.lines()).hasSize(6);
    assertThat(csv).contains("street-light").contains("1.000");
    figures(world.staff(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        .then()
        .statusCode(200);
  }

  @Test
  void where_how_much_is_asked_is_counted_by_micro_grid_and_by_cell() {
    world.aRequest();
    world.aResolvedRequest();
    String far = world.plan("waste", "垃圾", 8, 8);
    world.ask(world.resident(), far).then().statusCode(201);

    as(world.staff())
        .get(path("/request-heat"))
        .then()
        .statusCode(200)
        .contentType("application/geo+json")
        .body("features", hasSize(3))
        .body("features[0].properties.microGrid", equalTo("m-1"))
        .body("features[0].properties.count", equalTo(2))
        .body("features[0].properties.open", equalTo(1))
        .body("features[0].geometry.type", equalTo("Polygon"))
        .body("features.properties.count", hasItems(2, 1))
        .body("features[2].geometry.coordinates[0]", hasSize(5));
  }

  @Test
  void figures_take_one_statement_and_heat_three() {
    story();
    assertThat(Statements.during(() -> figures(world.staff(), ""))).hasSize(1);
    assertThat(Statements.during(() -> as(world.staff()).get(path("/request-heat")))).hasSize(3);
  }

  @Test
  void a_period_that_is_none_is_refused() {
    for (String period :
        List.of(
            "?from=2026-02-01&to=2026-01-01",
            "?from=2020-01-01&to=2026-01-01",
            "?from=1000-01-01&to=1000-02-01",
            "?from=%2B999999999-12-31&to=%2B999999999-12-31",
            "?from=2026-01-01")) {
      as(world.staff())
          .get(COMMUNITIES + "/" + world.community() + "/request-figures" + period)
          .then()
          .statusCode(400);
    }
  }

  @Test
  void the_quarterly_report_tells_of_requests_by_category() {
    story();
    String quarter = today.getYear() + "-Q" + ((today.getMonthValue() + 2) / 3);

    as(world.staff())
        .get(COMMUNITIES + "/" + world.community() + "/quarterly-reports/" + quarter)
        .then()
        .statusCode(200)
        .body("tables[-1].rows.label.zh", contains("路灯照明", "垃圾与环境卫生", "合计"))
        .body("tables[-1].rows.numbers[2]", contains(4, 2, 2, 0, 1));
  }

  private Response figures(TestCaller who, String accept) {
    var request = as(who);
    if (!accept.isEmpty()) {
      request.accept(accept);
    }
    return request.get(path("/request-figures"));
  }

  private Response publicFigures() {
    return given().get(path("/request-figures/public"));
  }

  private String path(String what) {
    return COMMUNITIES
        + "/"
        + world.community()
        + what
        + "?from="
        + today.minusDays(1)
        + "&to="
        + today.plusDays(1);
  }
}
