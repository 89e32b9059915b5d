package io.boyuan.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

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
    assertThat(TABLE.missing(service().resolve("/api/volunteer/v1/openapi"))).isEmpty();
  }

  @Test
  void what_is_answered_has_its_shape_in_the_document() {
    assertThat(ApiShapes.missing(service().resolve("/api/volunteer/v1/openapi"))).isEmpty();
  }

  @Test
  void everyone_may_do_what_the_table_says_and_nothing_else() {
    var world = new VolunteerWorld(tokens);
    var callers = tokens.callersOf("boyuan");
    var examples = new HashMap<>(new StationExamples(world).all());
    examples.putAll(new TrainingWorld(world).examples());
    examples.putAll(new CatalogueWorld(world).examples());
    examples.putAll(new TalentAndHelpExamples(tokens).all());
    examples.putAll(DispatchExamples.all());

    assertThat(TABLE.deviations(service(), callers, examples)).isEmpty();
  }

  private static URI service() {
    return URI.create("http://localhost:" + RestAssured.port);
  }
}
