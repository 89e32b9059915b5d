package io.boyuan.grid;

import static io.boyuan.grid.GridWorld.API;
import static io.boyuan.grid.GridWorld.as;
import static io.restassured.RestAssured.given;

import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.restassured.response.Response;
import java.util.Locale;

/** A small language in which tests tell what residents ask and what becomes of it. */
public final class RequestWorld {

  static final String REQUESTS = API + "/requests";

  private final Tokens tokens;
  private final GridWorld world;
  private final BoundaryWorld ground;

  /** A community with two grids, the first of them with two micro-grids. */
  public RequestWorld(Tokens tokens) {
    this.tokens = tokens;
    this.world = new GridWorld(tokens);
    this.ground = new BoundaryWorld(world).drawn();
  }

  /** Its code. */
  public String community() {
    return ground.community;
  }

  GridWorld world() {
    return world;
  }

  /** Who asks. */
  public TestCaller resident() {
    return world.residentOf(community());
  }

  TestCaller neighbour() {
    return tokens
        .caller("neighbour-" + community())
        .withRoles("resident")
        .inCommunities(community());
  }

  /** Who solves. */
  public TestCaller gridWorker() {
    return world.gridWorkerOf(community());
  }

  /** Who decides. */
  public TestCaller staff() {
    return world.staffOf(community());
  }

  TestCaller property() {
    return tokens
        .caller("property-" + community())
        .withRoles("property")
        .inCommunities(community());
  }

  TestCaller dispatcher() {
    return tokens.caller("dispatcher").withRoles("dispatcher");
  }

  TestCaller gridWorkerElsewhere() {
    return tokens.caller("worker-elsewhere").withRoles("grid-worker").inCommunities("elsewhere");
  }

  /** Degrees north, in steps from the corner. */
  public double lat(double y) {
    return ground.lat(y);
  }

  /** Degrees east, in steps from the corner. */
  public double lng(double x) {
    return ground.lng(x);
  }

  /** Something that is asked at a place, in steps from the corner of the community. */
  public String plan(String category, String description, double x, double y) {
    return String.format(
        Locale.ROOT,
        "{\"category\":\"%s\",\"description\":\"%s\",\"lat\":%.7f,\"lng\":%.7f}",
        category,
        description,
        ground.lat(y),
        ground.lng(x));
  }

  /** The same with more members, such as {@code "nameHidden":true}. */
  static String with(String plan, String members) {
    return plan.substring(0, plan.length() - 1) + "," + members + "}";
  }

  /** Asks. */
  public Response ask(TestCaller caller, String plan) {
    return as(caller).body(plan).post(REQUESTS);
  }

  Response askAnonymously(String plan) {
    return given().contentType("application/json").body(plan).post(REQUESTS);
  }

  /** A street light that is broken in the first micro-grid, as the resident says. */
  public String aRequest() {
    return aRequest("street-light");
  }

  String aRequest(String category) {
    return ask(resident(), plan(category, "3幢门口路灯不亮", 1, 1))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  static String at(String id) {
    return REQUESTS + "/" + id;
  }

  /** Takes a request a step further. */
  public static Response step(TestCaller caller, String id, String verb, String body) {
    var request = as(caller);
    if (body != null) {
      request.body(body);
    }
    return request.post(at(id) + "/" + verb);
  }

  /** A request that its grid worker has solved. */
  public String aResolvedRequest() {
    String id = aRequest();
    step(gridWorker(), id, "resolution", "{\"note\":\"已更换灯泡\"}").then().statusCode(200);
    return id;
  }
}
