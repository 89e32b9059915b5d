package io.boyuan.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapesTest {

  /** Where names are free, and what stands under them is not. */
  private static final Set<String> MAPS =
      Set.of("services", "networks", "volumes", "secrets", "depends_on", "placeholders");

  /** Where anything may stand; the realm is compared with its original instead. */
  private static final Set<String> OPEN =
      Set.of(
          "metadata",
          "labels",
          "annotations",
          "matchLabels",
          "data",
          "config",
          "parameters",
          "requests",
          "limits",
          "environment",
          "args",
          "realm");

  static Stream<Document> documents() {
    return Repository.documents().stream();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_document_fits_its_shape(Document document) {
    assertThat(Shapes.faults(document)).isEmpty();
  }

  /** Else the test above would say nothing: wherever a field is misspelled, somebody notices. */
  @ParameterizedTest
  @MethodSource("documents")
  void a_field_that_nobody_knows_is_a_fault(Document document) {
    var whole = document.content().deepCopy();
    var places = new ArrayList<ObjectNode>();
    structures("", whole, places);
    assertThat(places).isNotEmpty();
    for (var place : places) {
      place.put("nosuchfield", "x");
      assertThat(Shapes.faults(new Document(document.file(), whole)))
          .as("an unknown field in %s", place)
          .isNotEmpty();
      place.remove("nosuchfield");
    }
  }

  private static void structures(String name, JsonNode node, List<ObjectNode> places) {
    boolean isMap = MAPS.contains(name) || (name.equals("selector") && !node.has("matchLabels"));
    if (node instanceof ObjectNode object && !isMap) {
      places.add(object);
    }
    node.properties()
        .forEach(
            field -> {
              if (!OPEN.contains(field.getKey()) && !field.getKey().startsWith("x-")) {
                structures(field.getKey(), field.getValue(), places);
              }
            });
    if (node.isArray()) {
      node.forEach(item -> structures(name, item, places));
    }
  }
}
