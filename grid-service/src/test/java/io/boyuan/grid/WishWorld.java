package io.boyuan.grid;

import static io.boyuan.grid.GridWorld.API;
import static io.boyuan.grid.GridWorld.as;

import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.restassured.response.Response;

/** Residents who wish for something, and others who support it. */
final class WishWorld {

  static final String WISHES = API + "/wishes";
  static final String MINE = API + "/my-supported-wishes";
  static final String MATTER = "{\"title\":\"增设乒乓球台\"}";
  static final String EARLY = "{\"title\":\"增设乒乓球台\",\"reason\":\"已有专项资金\"}";

  private final Tokens tokens;
  private final GridWorld world;
  final String community;

  WishWorld(Tokens tokens) {
    this(tokens, new GridWorld(tokens).aCommunityWithAGrid());
  }

  WishWorld(Tokens tokens, String community) {
    this.tokens = tokens;
    this.world = new GridWorld(tokens);
    this.community = community;
  }

  TestCaller resident() {
    return world.residentOf(community);
  }

  TestCaller supporter(int number) {
    return tokens
        .caller("supporter-" + number + "-" + community)
        .withRoles(number % 2 == 0 ? "resident" : "volunteer")
        .inCommunities(community);
  }

  TestCaller stranger() {
    return world.residentOf("elsewhere");
  }

  TestCaller staff() {
    return world.staffOf(community);
  }

  String aRequest(String category, String words) {
    return as(resident())
        .body(
            """
            {"category":"%s","description":"%s","community":"%s","address":"3幢北侧"}
            """
                .formatted(category, words, community))
        .post(RequestWorld.REQUESTS)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  String aWish(String words) {
    return aRequest("wish", words);
  }

  static Response support(TestCaller who, String wish) {
    return as(who).put(WISHES + "/" + wish + "/support");
  }

  static Response letGo(TestCaller who, String wish) {
    return as(who).delete(WISHES + "/" + wish + "/support");
  }

  /** So many others support it. */
  void supportedBy(int others, String wish) {
    for (int i = 0; i < others; i++) {
      support(supporter(i), wish).then().statusCode(204);
    }
  }

  Response matter(String wish, String plan) {
    return as(staff()).body(plan).post(WISHES + "/" + wish + "/matter");
  }

  Response answer(String wish, String words) {
    return as(staff()).body("{\"words\":\"" + words + "\"}").post(WISHES + "/" + wish + "/answers");
  }
}
