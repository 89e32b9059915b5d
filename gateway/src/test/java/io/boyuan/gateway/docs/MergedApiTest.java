package io.boyuan.gateway.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.gateway.Part;
import io.boyuan.gateway.suite.FakeApi;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.core.json.pointer.JsonPointer;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MergedApiTest {

  private final JsonObject merged = MergedApi.of(documents(Part.GRID, Part.BOOKING));

  private static Map<Part, JsonObject> documents(Part... parts) {
    var documents = new EnumMap<Part, JsonObject>(Part.class);
    for (Part part : parts) {
      documents.put(part, FakeApi.of(part.context()));
    }
    return documents;
  }

  private Object at(String pointer) {
    return JsonPointer.from(pointer).queryJson(merged);
  }

  @Test
  void names_that_clash_carry_their_context() {
    assertThat(merged.getJsonObject("components").getJsonObject("schemas").fieldNames())
        .containsExactlyInAnyOrder("GridPage", "gridThing", "BookingPage", "bookingThing");
    assertThat(
            at(
                "/paths/~1api~1grid~1v1~1things/get/responses/200/content/application~1json"
                    + "/schema/$ref"))
        .isEqualTo("#/components/schemas/GridPage");
    assertThat(at("/components/schemas/GridPage/properties/items/items/$ref"))
        .isEqualTo("#/components/schemas/gridThing");
  }

  @Test
  void operations_are_grouped_by_context() {
    assertThat(at("/paths/~1api~1booking~1v1~1things/get/tags"))
        .isEqualTo(new JsonArray().add("booking"));
    assertThat(at("/paths/~1api~1booking~1v1~1things/get/operationId")).isEqualTo("booking_list");
  }

  @Test
  void one_bearer_token_opens_all() {
    assertThat(merged.getJsonObject("components").getJsonObject("securitySchemes").fieldNames())
        .containsExactly("bearer");
    assertThat(at("/paths/~1api~1grid~1v1~1things/get/security/0"))
        .isEqualTo(new JsonObject().put("bearer", new JsonArray()));
  }

  @Test
  void who_is_away_is_named() {
    assertThat((String) at("/info/description")).endsWith("volunteer, partnership");
    assertThat(
            MergedApi.of(documents(Part.values())).getJsonObject("info").getString("description"))
        .doesNotContain("Away");
  }
}
