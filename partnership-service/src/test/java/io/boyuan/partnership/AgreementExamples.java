package io.boyuan.partnership;

import static io.boyuan.partnership.AgreementWorld.A_PAGE;
import static io.boyuan.partnership.AgreementWorld.DRAFTS;
import static io.boyuan.partnership.AgreementWorld.TEMPLATES;
import static io.boyuan.partnership.AgreementWorld.contactPlan;
import static io.boyuan.partnership.AgreementWorld.templatePlan;
import static io.boyuan.partnership.PartnershipWorld.AGREEMENTS;
import static io.boyuan.partnership.PartnershipWorld.API;
import static io.boyuan.partnership.PartnershipWorld.TEAMS;
import static io.boyuan.partnership.PartnershipWorld.UNIVERSITIES;
import static io.boyuan.partnership.PartnershipWorld.aCode;
import static io.boyuan.partnership.PartnershipWorld.today;

import io.boyuan.platform.testing.PermissionTable.Example;
import io.boyuan.platform.testing.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the permission table asks with: universities, teams and their agreements. */
final class AgreementExamples {

  private static final String REASON = "{\"reason\":\"test\"}";

  private AgreementExamples() {}

  static Map<String, Example> all(Tokens tokens, String community) {
    var world = new AgreementWorld(tokens, community);
    var examples = new HashMap<String, Example>();
    ofPartners(world, examples);
    ofAgreements(world, examples);
    return examples;
  }

  private static void ofPartners(AgreementWorld world, Map<String, Example> examples) {
    String team = world.world.aTeamOf(world.university);
    String contact = world.aContact(null);
    String account = UUID.randomUUID().toString();
    String ofUniversity = UNIVERSITIES + "/{code}";
    examples.put("GET " + ofUniversity, Example.NONE.with("code", world.university));
    examples.put("GET " + ofUniversity + "/contacts", Example.NONE.with("code", world.university));
    examples.put(
        "POST " + ofUniversity + "/contacts",
        Example.sending(contactPlan(null, false)).with("code", world.university));
    String one = API + "/university-contacts/{id}";
    examples.put("GET " + one, Example.of(contact));
    examples.put("PUT " + one, Example.sending(contactPlan(null, false)).with("id", contact));
    examples.put("DELETE " + one, Example.of(world.aContact(null)));
    examples.put("POST " + one + "/disclosures", Example.sending(REASON).with("id", contact));
    String ofTeam = TEAMS + "/{code}";
    examples.put("GET " + ofTeam, Example.NONE.with("code", team));
    examples.put("GET " + ofTeam + "/coordinators", Example.NONE.with("code", team));
    examples.put(
        "PUT " + ofTeam + "/coordinators/{account}",
        Example.sending("{\"name\":\"林同学\"}").with("code", team).with("account", account));
    examples.put(
        "DELETE " + ofTeam + "/coordinators/{account}",
        Example.NONE.with("code", team).with("account", account));
    for (String turn : List.of("suspension", "resumption", "closing")) {
      examples.put("POST " + ofTeam + "/" + turn, Example.sending(REASON).with("code", team));
    }
  }

  private static void ofAgreements(AgreementWorld world, Map<String, Example> examples) {
    String number = world.aDraft(today().plusDays(500), today().plusDays(600));
    String template = world.aTemplate();
    String owed = world.obligations(number).getLast();
    String hash = "{\"documentHash\":\"" + "0".repeat(64) + "\"}";
    String file = UUID.randomUUID().toString();
    String one = AGREEMENTS + "/{number}";
    for (String read :
        List.of(
            "",
            "/document",
            "/attachments",
            "/obligations",
            "/signatures",
            "/verification",
            "/paper",
            "/review/comments")) {
      examples.put("GET " + one + read, Example.NONE.with("number", number));
    }
    for (String turn : List.of("/suspension", "/resumption", "/ending", "/document/withdrawal")) {
      examples.put("POST " + one + turn, Example.sending(REASON).with("number", number));
    }
    for (String step : List.of("/review/approval", "/signatures")) {
      examples.put("POST " + one + step, Example.sending(hash).with("number", number));
    }
    examples.put("POST " + one + "/entry-into-force", Example.NONE.with("number", number));
    examples.put("POST " + one + "/review/submission", Example.NONE.with("number", number));
    examples.put(
        "POST " + one + "/review/comments",
        Example.sending("{\"words\":\"好\",\"asksForChanges\":false}").with("number", number));
    examples.put(
        "PUT " + one + "/document",
        Example.sending(
                """
                {"names":{"zh":"共建协议","en":"Agreement"},"text":"x","textEn":"x",
                 "validFrom":"2026-01-01","validUntil":"2026-12-31","obligations":[]}
                """)
            .with("number", number));
    examples.put(
        "POST " + one + "/attachments",
        new Example(Map.of("number", number), "?name=x", A_PAGE, "application/octet-stream"));
    for (String operation : List.of("GET ", "DELETE ")) {
      examples.put(
          operation + one + "/attachments/{attachment}",
          Example.NONE.with("number", number).with("attachment", file));
    }
    String obligation = API + "/obligations/{id}";
    examples.put("GET " + obligation + "/attachments", Example.of(owed));
    examples.put(
        "GET " + obligation + "/attachments/{attachment}",
        Example.of(owed).with("attachment", file));
    examples.put(
        "POST " + obligation + "/attachments",
        new Example(Map.of("id", owed), "?name=x", A_PAGE, "application/octet-stream"));
    examples.put(
        "POST " + obligation + "/report", Example.sending("{\"words\":\"x\"}").with("id", owed));
    examples.put("POST " + obligation + "/confirmation", Example.of(owed));
    examples.put("POST " + obligation + "/rejection", Example.sending(REASON).with("id", owed));
    examples.put("GET " + API + "/overdue-obligations", Example.asking("?community=boyuan"));
    examples.put("GET " + DRAFTS, Example.asking("?community=boyuan"));
    examples.put(
        "POST " + DRAFTS,
        Example.sending(world.draftPlan(template, aCode(), today(), today(), "")));
    examples.put("GET " + TEMPLATES, Example.asking("?community=boyuan"));
    examples.put("GET " + TEMPLATES + "/{code}", Example.NONE.with("code", template));
    examples.put(
        "PUT " + TEMPLATES + "/{code}",
        Example.sending(templatePlan("boyuan", "文本")).with("code", template));
  }
}
