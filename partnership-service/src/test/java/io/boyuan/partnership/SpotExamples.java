package io.boyuan.partnership;

import static io.boyuan.partnership.AgreementWorld.A_PAGE;
import static io.boyuan.partnership.PartnershipWorld.API;
import static io.boyuan.partnership.PartnershipWorld.today;
import static io.boyuan.partnership.SpotWorld.ADOPTIONS;
import static io.boyuan.partnership.SpotWorld.HANDOVERS;
import static io.boyuan.partnership.SpotWorld.INSPECTIONS;
import static io.boyuan.partnership.SpotWorld.MAP;
import static io.boyuan.partnership.SpotWorld.SPOTS;

import io.boyuan.platform.testing.PermissionTable.Example;
import io.boyuan.platform.testing.Tokens;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What the permission table asks with: civility spots. */
final class SpotExamples {

  private static final String REASON = "{\"reason\":\"test\"}";

  private SpotExamples() {}

  static Map<String, Example> all(Tokens tokens, String community) {
    var spots = new SpotWorld(new AgreementWorld(tokens, community));
    var examples = new HashMap<String, Example>();
    String ofCommunity = "?community=" + community;
    String spot = spots.aSpot();
    String adoption = spots.adopted(spot, spots.team);
    String plan = spots.spotPlan("东门", 120.6, 27.9);
    examples.put("GET " + SPOTS, Example.asking(ofCommunity));
    examples.put("POST " + SPOTS, Example.sending(plan));
    examples.put("GET " + SPOTS + "/{id}", Example.of(spot));
    examples.put("PUT " + SPOTS + "/{id}", Example.sending(plan).with("id", spot));
    examples.put(
        "POST " + SPOTS + "/{id}/retirement", Example.sending(REASON).with("id", spots.aSpot()));
    examples.put("GET " + MAP, Example.asking("?west=120&south=27&east=120.5&north=27.5"));
    examples.put("GET " + SPOTS + "/{id}/adoptions", Example.of(spot));
    examples.put(
        "POST " + SPOTS + "/{id}/adoptions",
        Example.sending(SpotWorld.adoptionPlan(spots.team, today(), today())).with("id", spot));
    examples.put("GET " + ADOPTIONS, Example.asking("?team=" + spots.team));
    examples.put("GET " + ADOPTIONS + "/{id}", Example.of(adoption));
    examples.put(
        "POST " + ADOPTIONS + "/{id}/ending", Example.sending(REASON).with("id", adoption));
    examples.put(
        "GET " + ADOPTIONS + "/{id}/schedule",
        new Example(
            Map.of("id", adoption), "?from=2026-01-01&until=2026-01-02", null, "application/json"));
    examples.put(
        "PUT " + ADOPTIONS + "/{id}/schedule",
        Example.sending(
                """
                {"rrule":"FREQ=DAILY","firstAt":"%sT08:00:00+08:00","minutes":60,"groups":["一组"]}
                """
                    .formatted(today()))
            .with("id", adoption));
    examples.put(
        "GET " + API + "/spot-checklists/{community}", Example.NONE.with("community", community));
    examples.put(
        "PUT " + API + "/spot-checklists/{community}",
        Example.sending(SpotWorld.items()).with("community", community));
    inspections(spots, spot, examples);
    examples.put("GET " + API + "/unmended-inspections", Example.asking(ofCommunity));
    examples.put("GET " + API + "/spot-scores", Example.asking(ofCommunity + "&month=2026-09"));
    examples.put(
        "GET " + API + "/spot-league", Example.asking(ofCommunity + "&from=2026-09&until=2026-12"));
    handovers(adoption, spots, ofCommunity, examples);
    return examples;
  }

  private static void inspections(SpotWorld spots, String spot, Map<String, Example> examples) {
    spots.aChecklist();
    String inspection = spots.inspect(spot, 60, 40, "").path("id");
    examples.put("GET " + INSPECTIONS, Example.asking("?spot=" + spot));
    examples.put(
        "POST " + INSPECTIONS, Example.sending(SpotWorld.inspectionPlan(spot, 60, 40, "")));
    examples.put("GET " + INSPECTIONS + "/{id}", Example.of(inspection));
    examples.put("GET " + INSPECTIONS + "/{id}/attachments", Example.of(inspection));
    examples.put(
        "POST " + INSPECTIONS + "/{id}/attachments",
        new Example(Map.of("id", inspection), "?name=x", A_PAGE, "application/octet-stream"));
    examples.put(
        "GET " + INSPECTIONS + "/{id}/attachments/{attachment}",
        Example.of(inspection).with("attachment", UUID.randomUUID().toString()));
  }

  private static void handovers(
      String adoption, SpotWorld spots, String ofCommunity, Map<String, Example> examples) {
    String plan = "{\"adoptionId\":\"%s\",\"protocol\":\"完好\"}".formatted(adoption);
    String handover = PartnershipWorld.as(spots.staff()).body(plan).post(HANDOVERS).path("id");
    examples.put("GET " + HANDOVERS, Example.asking(ofCommunity));
    examples.put("POST " + HANDOVERS, Example.sending(plan));
    examples.put("GET " + HANDOVERS + "/{id}", Example.of(handover));
    examples.put("POST " + HANDOVERS + "/{id}/acceptance", Example.of(handover));
  }
}
