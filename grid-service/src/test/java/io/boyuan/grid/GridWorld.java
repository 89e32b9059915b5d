package io.boyuan.grid;

import static io.restassured.RestAssured.given;

import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** A small language in which tests of this service tell what happens. */
final class GridWorld {

  static final String API = "/api/grid/v1";
  static final String COMMUNITIES = API + "/communities";

  private final Tokens tokens;

  GridWorld(Tokens tokens) {
    this.tokens = tokens;
  }

  /** A code that no other test uses. */
  static String aCode() {
    return "c-" + UUID.randomUUID();
  }

  TestCaller staffOf(String community) {
    return tokens
        .caller("staff-" + community)
        .withRoles("community-staff")
        .inCommunities(community);
  }

  TestCaller gridWorkerOf(String community) {
    return tokens
        .caller("grid-worker-" + community)
        .withRoles("grid-worker")
        .inCommunities(community);
  }

  TestCaller residentOf(String community) {
    return tokens.caller("resident-" + community).withRoles("resident").inCommunities(community);
  }

  TestCaller admin() {
    return tokens.caller("admin").withRoles("admin");
  }

  static RequestSpecification as(TestCaller caller) {
    return given().auth().oauth2(caller.token()).contentType("application/json");
  }

  static String communityPlan(String name) {
    return "{\"streetCode\":\"chashan\",\"names\":" + names(name) + "}";
  }

  static String gridPlan(String name) {
    return "{\"names\":" + names(name) + "}";
  }

  static String microGridPlan(String grid, String name) {
    return "{\"gridCode\":\"" + grid + "\",\"names\":" + names(name) + "}";
  }

  private static String names(String name) {
    return "{\"zh\":\"%s\",\"en\":\"%s in English\"}".formatted(name, name);
  }

  static String grid(String community, String code) {
    return COMMUNITIES + "/" + community + "/grids/" + code;
  }

  static String microGrid(String community, String code) {
    return COMMUNITIES + "/" + community + "/micro-grids/" + code;
  }

  Response define(String community, String path, String plan) {
    return as(staffOf(community)).body(plan).put(path);
  }

  /** A community that is defined. */
  String aCommunity() {
    String code = aCode();
    define(code, COMMUNITIES + "/" + code, communityPlan("博园")).then().statusCode(201);
    return code;
  }

  /** A community with one grid, {@code grid-1}. */
  String aCommunityWithAGrid() {
    String code = aCommunity();
    define(code, grid(code, "grid-1"), gridPlan("第一网格")).then().statusCode(201);
    return code;
  }
}
