package io.boyuan.booking;

import static io.boyuan.booking.BookingWorld.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A university's program, with client credentials, does nothing for another organization (X1). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class ProgramTest {

  private static final String API = "/api/booking/v1";

  Tokens tokens;

  @Test
  void no_other_organizations_points_are_read_or_given() {
    var program = tokens.caller("program-wmu").withRoles("coordinator").inOrganizations("wmu");
    var transfer =
        Map.of(
            "personId", UUID.randomUUID(), "communityCode", "boyuan", "points", 5, "reason", "x");

    assertThat(as(program).get(API + "/accounts/organizations/wmu").statusCode()).isEqualTo(200);
    assertThat(as(program).get(API + "/accounts/organizations/wzu").statusCode()).isEqualTo(403);
    assertThat(as(program).get(API + "/accounts/" + UUID.randomUUID()).statusCode()).isEqualTo(403);
    assertThat(as(program).body(transfer).post(API + "/organizations/wzu/transfers").statusCode())
        .isEqualTo(403);
  }
}
