package io.boyuan.grid;

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
    assertThat(TABLE.missing(service().resolve("/api/grid/v1/openapi"))).isEmpty();
  }

  @Test
  void what_is_answered_has_its_shape_in_the_document() {
    assertThat(ApiShapes.missing(service().resolve("/api/grid/v1/openapi"))).isEmpty();
  }

  @Test
  void everyone_may_do_what_the_table_says_and_nothing_else() {
    var world = new GridWorld(tokens);
    String community = world.aCommunityWithAGrid();
    var callers = tokens.callersOf(community);
    var examples = new HashMap<>(StructureExamples.all(community));
    examples.putAll(RequestExamples.all(community));
    examples.putAll(BoundaryExamples.all(new BoundaryWorld(world, community)));
    examples.putAll(AddressExamples.all(new AddressWorld(world, community)));
    examples.putAll(TeamExamples.all(new TeamWorld(world, community)));
    var party = new PartyWorld(tokens, community);
    examples.putAll(PartyExamples.all(party));
    examples.putAll(RosterExamples.all(new RosterWorld(party)));
    examples.putAll(MatterExamples.all(tokens, community));
    examples.putAll(MeetingExamples.all(tokens, community));
    examples.putAll(ReviewExamples.all(tokens, community));
    examples.putAll(PatrolExamples.all(tokens, community));
    examples.putAll(WishExamples.all(tokens, community));
    examples.putAll(FigureExamples.all(community));

    assertThat(TABLE.deviations(service(), callers, examples)).isEmpty();
  }

  private static URI service() {
    return URI.create("http://localhost:" + RestAssured.port);
  }
}
