package io.boyuan.partnership;

import static io.boyuan.partnership.AgreementWorld.DRAFTS;
import static io.boyuan.partnership.PartnershipWorld.API;
import static io.boyuan.partnership.PartnershipWorld.UNIVERSITIES;
import static io.boyuan.partnership.PartnershipWorld.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A university's program, with client credentials, does nothing for another university (X1). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class ProgramTest {

  Tokens tokens;

  @Test
  void no_other_universitys_contacts_phones_and_drafts_are_read() {
    var world = new AgreementWorld(tokens);
    String contact = API + "/university-contacts/" + world.aContact(null);
    String contacts = UNIVERSITIES + "/" + world.university + "/contacts";
    String draft = DRAFTS + "/" + world.aDraft();
    var program = world.coordinatorOfAnother();

    for (String path :
        new String[] {contacts, contact, draft, contacts.replace("contacts", "webhooks")}) {
      assertThat(as(program).get(path).statusCode()).as(path).isIn(403, 404);
    }
    assertThat(as(program).body("{\"reason\":\"x\"}").post(contact + "/disclosures").statusCode())
        .isEqualTo(403);
  }
}
