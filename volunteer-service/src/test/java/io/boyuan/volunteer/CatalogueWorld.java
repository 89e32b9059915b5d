package io.boyuan.volunteer;

import static io.boyuan.volunteer.VolunteerWorld.as;
import static io.boyuan.volunteer.VolunteerWorld.now;

import io.boyuan.platform.testing.PermissionTable.Example;
import io.boyuan.platform.testing.TestCaller;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A small language in which tests tell of the three lists. */
final class CatalogueWorld {

  static final String NEEDS = "/api/volunteer/v1/needs";
  static final String RESOURCES = "/api/volunteer/v1/resources";
  static final String PROJECTS = "/api/volunteer/v1/projects";

  static final Map<String, Object> SOUTH_GATE =
      Map.of("name", "南门广场", "lat", 27.9265, "lng", 120.6951);

  static final String PROPOSALS = "/api/volunteer/v1/match-proposals";
  static final String SUBSCRIPTIONS = "/api/volunteer/v1/match-subscriptions";

  private final VolunteerWorld world;

  CatalogueWorld(VolunteerWorld world) {
    this.world = world;
  }

  static Map<String, Object> window(Instant from, Duration length) {
    return Map.of("from", from.toString(), "to", from.plus(length).toString());
  }

  static Instant nextWeek() {
    return now().plus(Duration.ofDays(7));
  }

  /** A need of six people, with anything of it said otherwise. */
  static Map<String, Object> aNeed(Map<String, ?> otherwise) {
    var plan = new HashMap<String, Object>();
    plan.put("communityCode", "boyuan");
    plan.put("title", "垃圾分类督导");
    plan.put("description", "每晚在投放点指导居民分类");
    plan.put("category", "ENVIRONMENT_HYGIENE");
    plan.put("skills", List.of("waste-sorting"));
    plan.put("audience", List.of("ALL"));
    plan.put("place", SOUTH_GATE);
    plan.put("windows", List.of(window(nextWeek(), Duration.ofHours(2))));
    plan.put("quantity", 6);
    plan.putAll(otherwise);
    return plan;
  }

  /** What an organization of the world's coordinator gives. */
  static Map<String, Object> aResource(Map<String, ?> otherwise) {
    var plan = aNeed(Map.of("title", "绿色先锋队", "organizationCode", "wzu", "reachKm", 5));
    plan.putAll(otherwise);
    return plan;
  }

  static Map<String, Object> aProject(Map<String, ?> otherwise) {
    var plan = aNeed(Map.of("title", "一日小小值班员", "minutes", 90));
    plan.remove("quantity");
    plan.put("windows", List.of());
    plan.put("posts", List.of(Map.of("name", "带班党员", "capacity", 2)));
    plan.put("recurrence", "FREQ=WEEKLY;BYDAY=SA;COUNT=4");
    plan.putAll(otherwise);
    return plan;
  }

  static JsonPath drafted(TestCaller writer, String list, Map<String, ?> plan) {
    return as(writer).body(plan).post(list).then().statusCode(201).extract().jsonPath();
  }

  String published(String list, Map<String, ?> plan) {
    String id = drafted(world.staff(), list, plan).getString("id");
    as(world.staff()).post(list + "/" + id + "/publication").then().statusCode(200);
    return id;
  }

  /** The coordinator of the world gives resources of this organization. */
  String aPublishedNeed(Map<String, ?> otherwise) {
    return published(NEEDS, aNeed(otherwise));
  }

  String aPublishedResource(Map<String, ?> otherwise) {
    return published(RESOURCES, aResource(otherwise));
  }

  static Map<String, Object> invitation(String resource, int people) {
    return Map.of("resourceId", resource, "direction", "INVITATION", "people", people);
  }

  static Response propose(TestCaller caller, String need, Map<String, ?> plan) {
    return as(caller).body(plan).post(NEEDS + "/" + need + "/proposals");
  }

  /** Staff invite a resource to a need. */
  String invited(String need, String resource, int people) {
    return propose(world.staff(), need, invitation(resource, people))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Somebody of the organization applies, who is nobody else in these tests. */
  private String appliedByAnother(String need, String resource) {
    var applicant = world.coordinatorOfAnotherCommunity().inOrganizations("wzu");
    var plan = Map.of("resourceId", resource, "direction", "APPLICATION", "people", 2);
    return propose(applicant, need, plan).then().statusCode(201).extract().path("id");
  }

  static Response accept(TestCaller caller, String proposal) {
    return as(caller).post(PROPOSALS + "/" + proposal + "/acceptance");
  }

  static String problem(Response response) {
    String type = response.path("type");
    return type == null ? "" : type.replace("urn:boyuan:problem:", "");
  }

  /** What is refused for nothing but who sends it. */
  Map<String, Example> examples() {
    var examples = new HashMap<String, Example>();
    Map.of(NEEDS, aNeed(Map.of()), RESOURCES, aResource(Map.of()), PROJECTS, aProject(Map.of()))
        .forEach(
            (list, plan) -> {
              String id = published(list, plan);
              String closing = "{\"words\":\"不再需要\"}";
              examples.put("POST " + list, Example.sending(json(plan)));
              examples.put("GET " + list + "/{id}", Example.of(id));
              examples.put("PUT " + list + "/{id}", Example.sending(json(plan)).with("id", id));
              examples.put("POST " + list + "/{id}/publication", Example.of(id));
              examples.put(
                  "POST " + list + "/{id}/closure", Example.sending(closing).with("id", id));
            });
    examples.putAll(matchingExamples());
    return examples;
  }

  private Map<String, Example> matchingExamples() {
    var examples = new HashMap<String, Example>();
    String need = aPublishedNeed(Map.of());
    String resource = aPublishedResource(Map.of());
    String another = aPublishedResource(Map.of());
    String project = published(PROJECTS, aProject(Map.of()));
    String proposal = appliedByAnother(need, another);
    String words = "{\"words\":\"当天另有安排\"}";
    String run = "{\"startsAt\":\"%s\"}".formatted(nextWeek());
    examples.put("GET " + NEEDS + "/{id}/matches", Example.of(need));
    examples.put("GET " + RESOURCES + "/{id}/matches", Example.of(resource));
    examples.put(
        "POST " + NEEDS + "/{id}/proposals",
        Example.sending(json(invitation(resource, 2))).with("id", need));
    examples.put("POST " + NEEDS + "/{id}/fulfilment", Example.sending(words).with("id", need));
    examples.put("GET " + PROPOSALS, Example.asking("?community=boyuan"));
    examples.put("GET " + PROPOSALS + "/{id}", Example.of(proposal));
    examples.put("POST " + PROPOSALS + "/{id}/acceptance", Example.of(proposal));
    examples.put(
        "POST " + PROPOSALS + "/{id}/refusal", Example.sending(words).with("id", proposal));
    examples.put("DELETE " + PROPOSALS + "/{id}", Example.of(proposal));
    examples.put("POST " + SUBSCRIPTIONS, Example.sending("{}"));
    examples.put(
        "DELETE " + SUBSCRIPTIONS + "/{id}", Example.of(java.util.UUID.randomUUID().toString()));
    examples.put("GET " + PROJECTS + "/{id}/runs", Example.of(project));
    examples.put("POST " + PROJECTS + "/{id}/runs", Example.sending(run).with("id", project));
    return examples;
  }

  static String json(Object value) {
    try {
      return new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(value);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
