package io.boyuan.grid;

import static io.boyuan.grid.GridWorld.API;
import static io.boyuan.grid.GridWorld.COMMUNITIES;
import static io.boyuan.grid.MatterWorld.today;
import static io.boyuan.grid.MeetingWorld.MEETINGS;

import io.boyuan.platform.testing.PermissionTable.Example;
import io.boyuan.platform.testing.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the permission table asks with: meetings. */
final class MeetingExamples {

  private MeetingExamples() {}

  static Map<String, Example> all(Tokens tokens, String community) {
    var world = new MeetingWorld(tokens);
    String meeting = world.aMeeting(community);
    String action = world.anAction(community, meeting, "PROPERTY", today());
    String matter = world.matters().aMatter(community);
    var examples = new HashMap<String, Example>();
    String cadence = COMMUNITIES + "/{community}/meeting-cadence";
    examples.put("GET " + cadence, Example.asking("").with("community", community));
    examples.put(
        "PUT " + cadence,
        Example.sending(MeetingWorld.cadence(MeetingWorld.YEARLY)).with("community", community));
    examples.put("GET " + MEETINGS, Example.asking("?community=" + community));
    examples.put(
        "POST " + MEETINGS, Example.sending(MeetingWorld.extra(community, MeetingWorld.inDays(9))));
    examples.put("GET " + MEETINGS + "/{id}", Example.of(meeting));
    examples.put(
        "PUT " + MEETINGS + "/{id}",
        Example.sending("{\"startsAt\":\"%s\",\"place\":\"x\"}".formatted(MeetingWorld.inDays(3)))
            .with("id", meeting));
    examples.put(
        "POST " + MEETINGS + "/{id}/cancellation",
        Example.sending("{\"reason\":\"test\"}").with("id", UUID.randomUUID().toString()));
    examples.put(
        "PUT " + MEETINGS + "/{id}/attendance",
        Example.sending(MeetingWorld.ATTENDANCE).with("id", meeting));
    examples.put(
        "POST " + MEETINGS + "/{id}/cancellation",
        Example.sending("{\"reason\":\"test\"}")
            .with("id", world.aMeeting(community, MeetingWorld.inDays(4))));
    ofParts(examples, meeting, matter);
    ofActions(examples, community, action);
    return examples;
  }

  private static void ofParts(Map<String, Example> examples, String meeting, String matter) {
    String path = MEETINGS + "/{meeting}";
    for (String part : List.of("/agenda", "/minutes", "/decisions", "/action-items")) {
      examples.put("GET " + path + part, Example.asking("").with("meeting", meeting));
    }
    put(examples, "POST " + path + "/agenda/drawing", null, meeting);
    put(examples, "POST " + path + "/agenda/items", "{\"title\":\"test\"}", meeting);
    examples.put(
        "DELETE " + path + "/agenda/items/{id}",
        Example.of(UUID.randomUUID().toString()).with("meeting", meeting));
    put(
        examples,
        "PUT " + path + "/agenda/order",
        "{\"itemIds\":[\"" + UUID.randomUUID() + "\"]}",
        meeting);
    put(examples, "PUT " + path + "/minutes", "{\"text\":\"test\"}", meeting);
    put(examples, "POST " + path + "/minutes/fixing", null, meeting);
    put(examples, "POST " + path + "/minutes/notes", "{\"words\":\"test\"}", meeting);
    examples.put(
        "PUT " + path + "/minutes/signatures/{party}",
        Example.asking("").with("meeting", meeting).with("party", "PROPERTY"));
    put(
        examples,
        "POST " + path + "/decisions",
        "{\"matterId\":\"%s\",\"text\":\"test\",\"asked\":[\"PROPERTY\"]}".formatted(matter),
        meeting);
    put(
        examples,
        "POST " + path + "/action-items",
        MeetingWorld.action("PROPERTY", today()),
        meeting);
  }

  private static void ofActions(Map<String, Example> examples, String community, String action) {
    String path = API + "/action-items";
    examples.put("GET " + path, Example.asking("?community=" + community));
    examples.put("GET " + path + "/{id}", Example.of(action));
    for (String end : List.of("/completion", "/withdrawal")) {
      examples.put(
          "POST " + path + "/{id}" + end,
          Example.sending("{\"words\":\"test\"}").with("id", action));
    }
  }

  private static void put(
      Map<String, Example> examples, String operation, String body, String meeting) {
    var example = body == null ? Example.asking("") : Example.sending(body);
    examples.put(operation, example.with("meeting", meeting));
  }
}
