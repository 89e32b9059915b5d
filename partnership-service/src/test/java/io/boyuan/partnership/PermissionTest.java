package io.boyuan.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.partnership.webhook.WebhookWorld;
import io.boyuan.platform.testing.ApiShapes;
import io.boyuan.platform.testing.PermissionTable;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.util.HashMap;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class PermissionTest {

  private static final PermissionTable TABLE =
      PermissionTable.in(PermissionTest.class, "/permissions.txt");

  Tokens tokens;

  @Test
  void every_operation_of_the_api_has_its_row() {
    assertThat(TABLE.missing(service().resolve("/api/partnership/v1/openapi"))).isEmpty();
  }

  @Test
  void what_is_answered_has_its_shape_in_the_document() {
    assertThat(ApiShapes.missing(service().resolve("/api/partnership/v1/openapi"))).isEmpty();
  }

  @Test
  void everyone_may_do_what_the_table_says_and_nothing_else() {
    var world = new PartnershipWorld(tokens);
    var webhooks = new WebhookWorld(tokens);
    var callers = WebhookExamples.callers(tokens, "boyuan", webhooks);
    var examples = new HashMap<>(PartnerExamples.all(world));
    examples.putAll(VentureExamples.all(new VentureWorld(tokens, "boyuan")));
    examples.putAll(AcademyExamples.all(new AcademyWorld(tokens, "boyuan")));
    examples.putAll(AgreementExamples.all(tokens, "boyuan"));
    examples.putAll(JointExamples.all(tokens, "boyuan"));
    examples.putAll(SpotExamples.all(tokens, "boyuan"));
    examples.putAll(CharityExamples.all(tokens, "boyuan"));
    examples.putAll(LessonExamples.all(new AcademyWorld(tokens, "boyuan")));
    examples.putAll(WebhookExamples.all(webhooks));

    assertThat(TABLE.deviations(service(), callers, examples)).isEmpty();
  }

  private static URI service() {
    return URI.create("http://localhost:" + RestAssured.port);
  }
}
