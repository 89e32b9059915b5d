package io.boyuan.partnership;

import static io.boyuan.partnership.PartnershipWorld.AGREEMENTS;
import static io.boyuan.partnership.PartnershipWorld.API;
import static io.boyuan.partnership.PartnershipWorld.TEAMS;
import static io.boyuan.partnership.PartnershipWorld.UNIVERSITIES;
import static io.boyuan.partnership.PartnershipWorld.aCode;
import static io.boyuan.partnership.PartnershipWorld.agreementPlan;
import static io.boyuan.partnership.PartnershipWorld.teamPlan;
import static io.boyuan.partnership.PartnershipWorld.universityPlan;

import io.boyuan.platform.testing.PermissionTable.Example;
import java.util.Map;
import java.util.UUID;

/** Calls that succeed for whoever may make them. */
final class PartnerExamples {

  private PartnerExamples() {}

  static Map<String, Example> all(PartnershipWorld world) {
    String university = world.aUniversity();
    return Map.of(
        "PUT " + UNIVERSITIES + "/{code}",
        Example.sending(universityPlan("新名")).with("code", aCode()),
        "PUT " + TEAMS + "/{code}",
        Example.sending(teamPlan(university, "新名")).with("code", aCode()),
        "PUT " + AGREEMENTS + "/{number}",
        Example.sending(agreementPlan("boyuan", university, "2026-01-01", "2026-12-31"))
            .with("number", aCode()),
        "GET " + API + "/audit-entries",
        Example.asking("?community=boyuan"),
        "GET " + API + "/audit-entries/chains/{community}",
        Example.NONE.with("community", "boyuan"),
        "GET " + API + "/audit-entries/chains/{community}/links",
        Example.NONE.with("community", "boyuan"),
        "GET " + API + "/me/erasures/{receipt}",
        Example.NONE.with("receipt", UUID.randomUUID().toString()),
        "POST " + API + "/dead-letters/{id}/replay",
        Example.of(UUID.randomUUID().toString()));
  }
}
