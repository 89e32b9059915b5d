package io.boyuan.grid;

import static io.boyuan.grid.GridWorld.API;

import io.boyuan.platform.testing.PermissionTable.Example;
import java.util.HashMap;
import java.util.Map;

/** Requests for the party members' rows in the table of permissions. */
final class PartyExamples {

  private static final String REASON = "{\"reason\":\"test\"}";

  private PartyExamples() {}

  static Map<String, Example> all(PartyWorld party) {
    var examples = new HashMap<String, Example>();
    String roll = API + "/communities/{community}/party-members";
    String one = API + "/party-members/{id}";
    String reported = party.reported(party.somebody());
    examples.put(
        "POST " + PartyWorld.MINE,
        Example.sending(
            "{\"communityCode\":\"" + party.community + "\",\"employer\":\"x\",\"branch\":\"y\"}"));
    examples.put("GET " + PartyWorld.MINE + "/{id}", Example.of(reported));
    examples.put("GET " + roll, Example.asking("?reason=test").with("community", party.community));
    examples.put(
        "POST " + roll,
        Example.sending("{\"kind\":\"REGISTERED\",\"name\":\"周\"}")
            .with("community", party.community));
    examples.put("GET " + one, Example.asking("?reason=test").with("id", reported));
    examples.put("POST " + one + "/confirmation", Example.of(reported));
    examples.put("POST " + one + "/refusal", Example.sending(REASON).with("id", reported));
    examples.put(
        "POST " + one + "/ending",
        Example.sending("{\"cause\":\"RETIRED\",\"reason\":\"test\"}").with("id", reported));
    examples.put(
        "PUT " + one + "/posting",
        Example.sending("{\"microGridCode\":\"m-1\"}").with("id", reported));
    ofPosts(party, examples);
    return examples;
  }

  private static void ofPosts(PartyWorld party, Map<String, Example> examples) {
    String posts = API + "/duty-posts";
    String one = posts + "/{id}";
    String post = party.aPost(3);
    String claim = party.claimed(party.aMember(), post);
    examples.put("GET " + posts, Example.asking("?community=" + party.community));
    examples.put("POST " + posts, Example.sending(party.postPlan(2)));
    examples.put("GET " + one, Example.of(post));
    examples.put("PUT " + one, Example.sending(party.postPlan(2)).with("id", post));
    examples.put("POST " + one + "/withdrawal", Example.sending(REASON).with("id", party.aPost(1)));
    examples.put("POST " + one + "/claim", Example.of(post));
    examples.put("DELETE " + one + "/claim", Example.of(post));
    examples.put("GET " + one + "/claims", Example.asking("?reason=test").with("id", post));
    examples.put(
        "POST " + one + "/claims/{claim}/release",
        Example.sending(REASON).with("id", post).with("claim", claim));
    examples.put(
        "POST " + one + "/claims/{claim}/services",
        Example.sending("{\"startedAt\":\"2026-01-05T09:00:00+08:00\"}")
            .with("id", post)
            .with("claim", claim));
  }
}
