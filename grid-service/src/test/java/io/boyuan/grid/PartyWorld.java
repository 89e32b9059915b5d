package io.boyuan.grid;

import static io.boyuan.grid.GridWorld.API;
import static io.boyuan.grid.GridWorld.COMMUNITIES;
import static io.boyuan.grid.GridWorld.as;
import static io.boyuan.grid.GridWorld.microGrid;
import static io.boyuan.grid.GridWorld.microGridPlan;

import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.restassured.response.Response;
import java.util.UUID;

/** A small language in which tests tell how party members serve. */
final class PartyWorld {

  static final String MINE = API + "/party-memberships";
  static final String MEMBERS = API + "/party-members/";
  static final String POSTS = API + "/duty-posts";

  final GridWorld world;
  final String community;
  private final Tokens tokens;

  /** A community with a grid and the micro-grid m-1. */
  PartyWorld(Tokens tokens) {
    this(tokens, new GridWorld(tokens).aCommunityWithAGrid());
  }

  /** The same in a community that has its first grid. */
  PartyWorld(Tokens tokens, String community) {
    this.tokens = tokens;
    this.world = new GridWorld(tokens);
    this.community = community;
    world.define(community, microGrid(community, "m-1"), microGridPlan("grid-1", "微"));
  }

  TestCaller staff() {
    return world.staffOf(community);
  }

  /** Somebody whom nobody knows yet. */
  TestCaller somebody() {
    return tokens.caller("周建国" + UUID.randomUUID()).withRoles("resident");
  }

  String roll(String query) {
    return COMMUNITIES + "/" + community + "/party-members" + query;
  }

  Response report(TestCaller person) {
    return as(person)
        .body(
            "{\"communityCode\":\"%s\",\"employer\":\"温州大学\",\"branch\":\"数理学院党支部\"}"
                .formatted(community))
        .post(MINE);
  }

  String reported(TestCaller person) {
    return report(person).then().statusCode(201).extract().path("id");
  }

  Response decide(String membership, String what, String body) {
    return as(staff()).body(body).post(MEMBERS + membership + "/" + what);
  }

  /** Who reported and was confirmed. */
  TestCaller aMember() {
    var person = somebody();
    decide(reported(person), "confirmation", "").then().statusCode(200);
    return person;
  }

  /** A member's membership. */
  static String membershipOf(TestCaller member) {
    return as(member).get(MINE).then().statusCode(200).extract().path("[0].id");
  }

  String postPlan(int places) {
    return """
        {"communityCode":"%s","microGridCode":"m-1","names":{"zh":"入户走访","en":"Visits"},
         "duties":"走访独居老人","dutiesEn":"Visit the elderly","places":%d,"minutes":60,
         "servesFrom":"2026-01-01"}
        """
        .formatted(community, places);
  }

  String aPost(int places) {
    return as(staff())
        .body(postPlan(places))
        .post(POSTS)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  static Response claim(TestCaller member, String post) {
    return as(member).post(POSTS + "/" + post + "/claim");
  }

  String claimed(TestCaller member, String post) {
    return claim(member, post).then().statusCode(201).extract().path("id");
  }
}
