package io.boyuan.volunteer;

import io.boyuan.platform.testing.PermissionTable.Example;
import io.boyuan.platform.testing.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the permission table asks with: talents and mutual help. */
final class TalentAndHelpExamples {

  private final Tokens tokens;
  private final VolunteerWorld world;

  TalentAndHelpExamples(Tokens tokens) {
    this.tokens = tokens;
    this.world = new VolunteerWorld(tokens);
  }

  Map<String, Example> all() {
    var examples = new HashMap<String, Example>();
    ofTalents(examples);
    ofHelp(examples);
    return examples;
  }

  /** Nobody in the table is a talent; what talents may do is in their own tests. */
  private void ofTalents(Map<String, Example> examples) {
    var talent = new TalentWorld(tokens).aTalent();
    String slot = TalentWorld.aSlot(talent, TalentWorld.inDaysAt(3, 9));
    String stand = TalentWorld.aStand(talent, TalentWorld.monthIn(1));
    String nothing = UUID.randomUUID().toString();
    String reason = "{\"reason\":\"test\"}";
    String outcome = "{\"served\":true}";
    String api = "/api/volunteer/v1";
    String studio = api + "/studios/{id}";
    String day = api + "/talent-service-days/{month}";
    String month = TalentWorld.monthIn(1).toString();
    for (String read : List.of("", "/slots")) {
      examples.put("GET " + studio + read, Example.of(talent.id().toString()));
    }
    for (String change : List.of("/hiding", "/showing")) {
      examples.put(
          "POST " + studio + change, Example.sending(reason).with("id", talent.id().toString()));
    }
    examples.put(
        "POST " + api + "/my-studio/slots/{id}/withdrawal",
        Example.sending(reason).with("id", slot));
    examples.put(
        "POST " + api + "/talent-slots/{id}/reservations", Example.sending("{}").with("id", slot));
    for (String operation : List.of("GET ", "DELETE ")) {
      examples.put(operation + api + "/slot-reservations/{id}", Example.of(nothing));
      examples.put(operation + api + "/queue-numbers/{id}", Example.of(nothing));
    }
    for (String marked : List.of("/slot-reservations", "/queue-numbers")) {
      examples.put(
          "POST " + api + marked + "/{id}/outcome", Example.sending(outcome).with("id", nothing));
    }
    examples.put("GET " + day, Example.asking("").with("month", month));
    examples.put("GET " + day + "/answer", Example.asking("").with("month", month));
    examples.put(
        "PUT " + day + "/answer", Example.sending("{\"accepts\":true}").with("month", month));
    for (String operation :
        List.of(
            "GET {id}",
            "GET {id}/numbers",
            "POST {id}/opening",
            "POST {id}/closing",
            "POST {id}/next",
            "POST {id}/numbers")) {
      examples.put(operation.replace(" ", " " + api + "/talent-stands/"), Example.of(stand));
    }
  }

  private void ofHelp(Map<String, Example> examples) {
    String post = HelpTest.written(world.aVolunteer(), HelpTest.plan("OFFER"));
    String posts = HelpTest.POSTS;
    examples.put("GET " + posts, Example.asking("?community=boyuan"));
    examples.put("POST " + posts, Example.sending(HelpTest.plan("OFFER")));
    for (String operation :
        List.of("GET {id}", "DELETE {id}", "POST {id}/acceptance", "DELETE {id}/acceptance")) {
      examples.put(operation.replace(" ", " " + posts + "/"), Example.of(post));
    }
    examples.put(
        "PUT " + posts + "/{id}/confirmation",
        Example.sending("{\"minutes\":30}").with("id", post));
    examples.put(
        "POST " + posts + "/{id}/dispute",
        Example.sending("{\"words\":\"test\"}").with("id", post));
    examples.put(
        "POST " + posts + "/{id}/decision",
        Example.sending("{\"minutes\":30,\"reason\":\"test\"}").with("id", post));
    for (String list : List.of("help-disputes", "help-flags")) {
      examples.put("GET /api/volunteer/v1/" + list, Example.asking("?community=boyuan"));
    }
  }
}
