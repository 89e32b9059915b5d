package io.boyuan.gateway.docs;

import io.boyuan.gateway.Part;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The documents of all services as one, in which names that two of them use are told apart. */
final class MergedApi {

  private static final String BEARER = "bearer";
  private static final Set<String> OPERATIONS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private final Map<Part, JsonObject> documents;
  private final Map<String, Integer> uses = new HashMap<>();
  private final JsonObject paths = new JsonObject();
  private final JsonObject components = new JsonObject();
  private final JsonArray tags = new JsonArray();

  private MergedApi(Map<Part, JsonObject> documents) {
    this.documents = documents;
  }

  /** Merges what is there; parts without a document are named as away. */
  static JsonObject of(Map<Part, JsonObject> documents) {
    return new MergedApi(documents).merge();
  }

  private JsonObject merge() {
    documents.values().forEach(this::countNames);
    documents.forEach(this::add);
    section(components, "securitySchemes").put(BEARER, bearerScheme());
    return new JsonObject()
        .put("openapi", "3.1.0")
        .put("info", info())
        .put("servers", new JsonArray().add(new JsonObject().put("url", "/")))
        .put("tags", tags)
        .put("paths", paths)
        .put("components", components);
  }

  private void countNames(JsonObject document) {
    componentsOf(document)
        .forEach(
            section ->
                ((JsonObject) section.getValue())
                    .fieldNames()
                    .forEach(name -> uses.merge(section.getKey() + "/" + name, 1, Integer::sum)));
  }

  private void add(Part part, JsonObject document) {
    var renamed = (JsonObject) withOwnNames(part, document);
    componentsOf(renamed)
        .forEach(
            section ->
                ((JsonObject) section.getValue())
                    .forEach(
                        named ->
                            section(components, section.getKey())
                                .put(
                                    ownName(part, section.getKey(), named.getKey()),
                                    named.getValue())));
    tags.add(new JsonObject().put("name", part.context()).put("description", part.title()));
    renamed
        .getJsonObject("paths", new JsonObject())
        .forEach(path -> paths.put(path.getKey(), ofPart(part, (JsonObject) path.getValue())));
  }

  private static JsonObject ofPart(Part part, JsonObject path) {
    for (String method : path.fieldNames()) {
      if (OPERATIONS.contains(method)) {
        var operation = path.getJsonObject(method).put("tags", new JsonArray().add(part.context()));
        String id = operation.getString("operationId");
        if (id != null) {
          operation.put("operationId", part.context() + "_" + id);
        }
        if (!operation.getJsonArray("security", new JsonArray()).isEmpty()) {
          operation.put("security", new JsonArray().add(new JsonObject().put(BEARER, empty())));
        }
      }
    }
    return path;
  }

  /** The same JSON, with every reference to a name that clashes rewritten. */
  private Object withOwnNames(Part part, Object json) {
    return switch (json) {
      case JsonObject object -> {
        var copy = new JsonObject();
        object.forEach(
            member ->
                copy.put(
                    member.getKey(),
                    member.getKey().equals("$ref") && member.getValue() instanceof String reference
                        ? ownReference(part, reference)
                        : withOwnNames(part, member.getValue())));
        yield copy;
      }
      case JsonArray array -> {
        var copy = new JsonArray();
        array.forEach(item -> copy.add(withOwnNames(part, item)));
        yield copy;
      }
      case null -> null;
      default -> json;
    };
  }

  private String ownReference(Part part, String reference) {
    String[] steps = reference.split("/", 4);
    return steps.length == 4 && reference.startsWith("#/components/")
        ? "#/components/" + steps[2] + "/" + ownName(part, steps[2], steps[3])
        : reference;
  }

  private String ownName(Part part, String section, String name) {
    if (uses.getOrDefault(section + "/" + name, 0) < 2) {
      return name;
    }
    String context = part.context();
    return Character.toUpperCase(context.charAt(0)) + context.substring(1) + name;
  }

  /** All components but the security schemes, in whose place stands one for all. */
  private static JsonObject componentsOf(JsonObject document) {
    var components = document.getJsonObject("components", new JsonObject()).copy();
    components.remove("securitySchemes");
    return components;
  }

  private static JsonObject section(JsonObject components, String name) {
    if (!components.containsKey(name)) {
      components.put(name, new JsonObject());
    }
    return components.getJsonObject(name);
  }

  private JsonObject info() {
    var away = EnumSet.allOf(Part.class);
    away.removeAll(documents.keySet());
    String names = away.stream().map(Part::context).collect(Collectors.joining(", "));
    String description =
        "博园社区校社联动平台的全部接口。 All APIs of the Boyuan suite."
            + (away.isEmpty() ? "" : "\n\n暂不可用 · Away at the moment: " + names);
    return new JsonObject()
        .put("title", "博园 · Boyuan")
        .put("description", description)
        .put("version", "1");
  }

  private static JsonObject bearerScheme() {
    return new JsonObject().put("type", "http").put("scheme", BEARER).put("bearerFormat", "JWT");
  }

  private static JsonArray empty() {
    return new JsonArray();
  }
}
