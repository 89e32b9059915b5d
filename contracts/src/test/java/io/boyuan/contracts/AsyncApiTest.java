package io.boyuan.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The document of the events says what the records are, no more and no less. */
class AsyncApiTest {

  private static final ObjectMapper STRICT =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private static final Map<Class<?>, String> TYPES =
      Map.of(
          UUID.class, "string uuid",
          Instant.class, "string date-time",
          LocalDate.class, "string date",
          int.class, "integer int32",
          Integer.class, "integer int32",
          long.class, "integer int64",
          String.class, "string ",
          boolean.class, "boolean ",
          Boolean.class, "boolean ",
          Double.class, "number double");

  /** English, then Chinese. */
  private static final Pattern BOTH_LANGUAGES =
      Pattern.compile("\\p{Print}+ / .*\\p{IsHan}.*", Pattern.DOTALL);

  private final JsonNode document = document();
  private final List<Class<? extends Fact>> facts = facts();

  @Test
  void every_fact_has_a_message_and_every_message_is_a_fact() {
    var names = facts.stream().map(Class::getSimpleName).toList();

    assertThat(names).hasSizeGreaterThanOrEqualTo(7);
    assertThat(fields(document.at("/components/messages")))
        .containsExactlyInAnyOrderElementsOf(names);
    assertThat(fields(document.at("/components/schemas")))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(names.stream(), Stream.of("CloudEvent")).toList());
  }

  @Test
  void every_topic_is_a_channel_of_exactly_its_facts() {
    var expected = new TreeMap<String, List<String>>();
    facts.forEach(
        fact ->
            expected
                .computeIfAbsent(empty(fact).topic(), topic -> new ArrayList<>())
                .add("#/components/messages/" + fact.getSimpleName()));

    var documented = new TreeMap<String, List<String>>();
    document
        .get("channels")
        .forEach(
            channel ->
                documented.put(
                    channel.get("address").asText(),
                    stream(channel.get("messages")).map(m -> m.get("$ref").asText()).toList()));
    documented.replaceAll((topic, messages) -> messages.stream().sorted().toList());
    expected.replaceAll((topic, messages) -> messages.stream().sorted().toList());
    assertThat(documented).isEqualTo(expected);
  }

  @TestFactory
  Stream<DynamicTest> a_message_carries_the_type_of_its_fact() {
    return each(
        fact -> {
          var message = document.at("/components/messages/" + fact.getSimpleName());
          String type = empty(fact).type();
          assertThat(type).matches("boyuan\\.[a-z]+\\.[a-z-]+\\.v[1-9]");
          assertThat(message.get("name").asText()).isEqualTo(type);
          assertThat(message.at("/headers/allOf/1/properties/ce_type/const").asText())
              .isEqualTo(type);
          assertThat(message.at("/payload/$ref").asText())
              .isEqualTo("#/components/schemas/" + fact.getSimpleName());
          assertThat(message.get("summary").asText()).matches(BOTH_LANGUAGES);
        });
  }

  @TestFactory
  Stream<DynamicTest> a_schema_has_exactly_the_components_of_its_record() {
    return each(
        fact -> {
          var schema = document.at("/components/schemas/" + fact.getSimpleName());
          assertHasExactlyTheComponentsOf(fact, schema);
          for (var component : fact.getRecordComponents()) {
            var property = schema.get("properties").get(component.getName());
            assertThat(isRequired(schema, component.getName()))
                .as("%s is required unless it may be null", component.getName())
                .isNotEqualTo(property.get("type").isArray());
          }
        });
  }

  private static void assertHasExactlyTheComponentsOf(Class<?> type, JsonNode schema) {
    var properties = schema.get("properties");
    var components = type.getRecordComponents();
    assertThat(fields(properties))
        .containsExactlyElementsOf(
            Arrays.stream(components).map(RecordComponent::getName).toList());
    for (var component : components) {
      var property = properties.get(component.getName());
      assertThat(property.get("description").asText()).matches(BOTH_LANGUAGES);
      if (component.getType() == List.class) {
        assertIsListOf(elementsOf(component), property);
      } else {
        assertThat(typeOf(property)).as(component.getName()).isEqualTo(typeOf(component.getType()));
      }
    }
  }

  private static void assertIsListOf(Class<?> elements, JsonNode property) {
    assertThat(property.get("type").asText()).isEqualTo("array");
    if (elements.isRecord()) {
      assertHasExactlyTheComponentsOf(elements, property.get("items"));
    } else {
      assertThat(typeOf(property.get("items"))).isEqualTo(typeOf(elements));
    }
  }

  private static Class<?> elementsOf(RecordComponent list) {
    var type = (ParameterizedType) list.getGenericType();
    return (Class<?>) type.getActualTypeArguments()[0];
  }

  @TestFactory
  Stream<DynamicTest> an_example_is_a_fact() {
    return each(
        fact -> {
          var examples = document.at("/components/messages/" + fact.getSimpleName() + "/examples");
          assertThat(examples).isNotEmpty();
          for (var example : examples) {
            var told = read(example.get("payload"), fact);
            assertThat(fields(example.get("payload")))
                .containsExactlyElementsOf(
                    Arrays.stream(fact.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
            var headers = example.get("headers");
            assertThat(headers.get("ce_type").asText()).isEqualTo(told.type());
            assertThat(headers.get("ce_subject").asText()).isEqualTo(told.aggregate().toString());
            assertThat(headers.get("ce_aggregateversion").asLong())
                .isEqualTo(told.aggregateVersion());
            assertThat(fields(headers))
                .containsAll(
                    stream(document.at("/components/schemas/CloudEvent/required"))
                        .map(JsonNode::asText)
                        .toList());
          }
        });
  }

  private Stream<DynamicTest> each(java.util.function.Consumer<Class<? extends Fact>> check) {
    return facts.stream().map(fact -> dynamicTest(fact.getSimpleName(), () -> check.accept(fact)));
  }

  private static String typeOf(JsonNode property) {
    var type = property.get("type").isArray() ? property.at("/type/0") : property.get("type");
    return type.asText() + " " + property.path("format").asText();
  }

  private static String typeOf(Class<?> type) {
    return Optional.ofNullable(TYPES.get(type))
        .orElseThrow(() -> new AssertionError("No JSON type is agreed for " + type));
  }

  private static boolean isRequired(JsonNode schema, String property) {
    return stream(schema.get("required")).anyMatch(name -> name.asText().equals(property));
  }

  private static List<String> fields(JsonNode object) {
    var names = new ArrayList<String>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static Stream<JsonNode> stream(JsonNode nodes) {
    var list = new ArrayList<JsonNode>();
    nodes.forEach(list::add);
    return list.stream();
  }

  private static JsonNode document() {
    try {
      return new ObjectMapper(new YAMLFactory()).readTree(Path.of("asyncapi.yaml").toFile());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Class<? extends Fact>> facts() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.boyuan.contracts")
            .stream()
            .filter(type -> type.isAssignableTo(Fact.class) && !type.isInterface())
            .map(JavaClass::reflect)
            .<Class<? extends Fact>>map(type -> type.asSubclass(Fact.class))
            .toList();
  }

  /** A fact about nothing, to be asked what does not depend on its content. */
  private static Fact empty(Class<? extends Fact> fact) {
    var nothing = STRICT.createObjectNode();
    for (var component : fact.getRecordComponents()) {
      if (component.getType().isPrimitive()) {
        nothing.put(component.getName(), 0);
      }
    }
    return read(nothing, fact);
  }

  private static Fact read(JsonNode json, Class<? extends Fact> fact) {
    try {
      return STRICT.treeToValue(json, fact);
    } catch (JsonProcessingException e) {
      throw new AssertionError(fact.getSimpleName() + ": " + e.getMessage(), e);
    }
  }
}
