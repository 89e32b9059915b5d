package io.boyuan.partnership;

import static io.boyuan.partnership.AgreementWorld.A_PAGE;
import static io.boyuan.partnership.JointWorld.ACTIVITIES;
import static io.boyuan.partnership.JointWorld.AGENDA;
import static io.boyuan.partnership.JointWorld.PLANS;
import static io.boyuan.partnership.JointWorld.REPORT;
import static io.boyuan.partnership.JointWorld.yearPlanText;
import static io.boyuan.partnership.PartnershipWorld.today;

import io.boyuan.platform.testing.PermissionTable.Example;
import io.boyuan.platform.testing.Tokens;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What the permission table asks with: joint activities. */
final class JointExamples {

  private JointExamples() {}

  static Map<String, Example> all(Tokens tokens, String community) {
    var joint = new JointWorld(new AgreementWorld(tokens, community));
    var examples = new HashMap<String, Example>();
    String activity = joint.planned(today().plusDays(3), "");
    String plan = joint.aYearPlan(2150);
    String ofCommunity = "?community=" + community;
    String participants = "{\"participants\":{\"STUDENTS\":1}}";
    String activityPlan = joint.activityPlan(joint.theUniversity(), JointWorld.at(today(), 9), "");
    examples.put("GET " + ACTIVITIES, Example.asking(ofCommunity));
    examples.put("POST " + ACTIVITIES, Example.sending(activityPlan));
    examples.put("GET " + AGENDA, Example.asking(ofCommunity));
    examples.put("GET " + REPORT, Example.asking(ofCommunity + "&year=2026"));
    examples.put("GET " + PLANS, Example.asking(ofCommunity));
    examples.put("POST " + PLANS, Example.sending(yearPlanText(community, 2151)));
    examples.put("GET " + PLANS + "/{id}", Example.of(plan));
    examples.put(
        "PUT " + PLANS + "/{id}", Example.sending(yearPlanText(community, 2150)).with("id", plan));
    examples.put("POST " + PLANS + "/{id}/adoption", Example.of(plan));
    String one = ACTIVITIES + "/{id}";
    examples.put("GET " + one, Example.of(activity));
    examples.put("PUT " + one, Example.sending(activityPlan).with("id", activity));
    examples.put("POST " + one + "/holding", Example.sending(participants).with("id", activity));
    examples.put(
        "PUT " + one + "/participants", Example.sending(participants).with("id", activity));
    examples.put(
        "PUT " + one + "/spending", Example.sending("{\"spentFen\":[1,2]}").with("id", activity));
    examples.put("PUT " + one + "/volunteering", Example.sending("{}").with("id", activity));
    examples.put(
        "POST " + one + "/closing", Example.sending("{\"outcome\":\"x\"}").with("id", activity));
    examples.put(
        "POST " + one + "/cancellation",
        Example.sending("{\"reason\":\"x\"}").with("id", activity));
    examples.put("GET " + one + "/attachments", Example.of(activity));
    examples.put(
        "POST " + one + "/attachments",
        new Example(Map.of("id", activity), "?name=x", A_PAGE, "application/octet-stream"));
    examples.put(
        "GET " + one + "/attachments/{attachment}",
        Example.of(activity).with("attachment", UUID.randomUUID().toString()));
    return examples;
  }
}
