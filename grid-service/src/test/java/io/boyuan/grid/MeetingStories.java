package io.boyuan.grid;

import static io.boyuan.grid.GridWorld.as;
import static io.boyuan.grid.MeetingWorld.MEETINGS;
import static io.boyuan.grid.MeetingWorld.WEEKLY;
import static io.boyuan.grid.MeetingWorld.cadence;
import static io.boyuan.grid.MeetingWorld.cadenceOf;

import io.boyuan.platform.testing.Tokens;
import java.util.List;

/** What tests of schedules, which stand in the features' packages, tell of meetings. */
public final class MeetingStories {

  private final MeetingWorld world;

  public MeetingStories(Tokens tokens) {
    world = new MeetingWorld(tokens);
  }

  public String aCommunityThatMeetsWeekly() {
    String community = world.aCommunity();
    as(world.staff(community))
        .body(cadence(WEEKLY))
        .put(cadenceOf(community))
        .then()
        .statusCode(201);
    return community;
  }

  /** When the meetings of a community are. */
  public List<String> meetings(String community) {
    return as(world.staff(community))
        .get(MEETINGS + "?limit=200&community=" + community)
        .path("items.startsAt");
  }

  /** What the agenda of a community's first meeting says. */
  public List<String> firstAgenda(String community) {
    String first =
        as(world.staff(community)).get(MEETINGS + "?community=" + community).path("items[0].id");
    return as(world.staff(community)).get(MEETINGS + "/" + first + "/agenda").path("items.title");
  }

  /** An open matter. */
  public void aMatter(String community, String title) {
    world.matters().aMatter(community, title);
  }
}
