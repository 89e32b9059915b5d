package io.boyuan.grid;

import static io.boyuan.grid.GridWorld.API;
import static io.boyuan.grid.GridWorld.as;
import static io.boyuan.grid.RequestWorld.at;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class RequestPhotoTest {

  Tokens tokens;
  RequestWorld world;

  @BeforeEach
  void world() {
    world = new RequestWorld(tokens);
  }

  @Test
  void who_asked_adds_a_photo_that_is_drawn_anew_and_not_public_until_staff_looked_at_it()
      throws IOException {
    String id = world.aRequest();
    String address = add(world.resident(), id, aPhoto(3000, 2000)).getHeader("Location");

    given().get(address).then().statusCode(404);
    as(world.neighbour()).get(address).then().statusCode(404);
    assertThat(widthOf(as(world.gridWorker()).get(address))).isEqualTo(1600);
    assertThat(widthOf(as(world.resident()).get(address + "?thumbnail=true"))).isEqualTo(320);
    String photo = address.substring(address.lastIndexOf('/') + 1);
    as(world.gridWorker()).get(at(id) + "/photos").then().body("id", contains(photo));

    as(world.staff())
        .body("{\"isPublic\":true}")
        .put(address + "/visibility")
        .then()
        .statusCode(204);
    given().get(address).then().statusCode(200).contentType("image/jpeg");
    given()
        .get(API + "/public-requests/" + id + "/photos")
        .then()
        .body("id", contains(photo))
        .body("isPublic", contains(true));
    as(world.staff()).delete(address).then().statusCode(204);
    as(world.resident()).get(address).then().statusCode(404);
  }

  @Test
  void who_did_not_sign_in_adds_photos_with_the_token() {
    var asked = world.askAnonymously(world.plan("noise", "吵", 1, 1));
    String photos = at(asked.path("id")) + "/photos";

    given().contentType("image/png").body(aPhoto(9, 9)).post(photos).then().statusCode(404);
    String address =
        given()
            .header("Follow-Up-Token", asked.<String>path("followUpToken"))
            .contentType("image/png")
            .body(aPhoto(9, 9))
            .post(photos)
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    given()
        .header("Follow-Up-Token", asked.<String>path("followUpToken"))
        .get(address)
        .then()
        .statusCode(200);
  }

  @Test
  void the_content_decides_what_a_file_is_whatever_it_says() {
    String id = world.aRequest();

    add(world.resident(), id, "<html>".getBytes(UTF_8))
        .then()
        .statusCode(400)
        .body("type", equalTo("urn:boyuan:problem:no-photo"));
    add(world.resident(), id, "\0\0\0\u0018ftypheic\0\0\0\0".getBytes(UTF_8))
        .then()
        .statusCode(415)
        .body("type", equalTo("urn:boyuan:problem:photo-format"));
    as(world.resident())
        .contentType("application/pdf")
        .body(aPhoto(9, 9))
        .post(at(id) + "/photos")
        .then()
        .statusCode(415);
  }

  @Test
  void a_request_has_eight_photos_at_most_also_when_many_are_added_at_once() {
    String id = world.aRequest();
    for (int i = 0; i < 6; i++) {
      add(world.resident(), id, aPhoto(9, 9)).then().statusCode(201);
    }

    var statuses = Race.run(6, i -> () -> add(world.resident(), id, aPhoto(9, 9)).statusCode());

    assertThat(statuses).filteredOn(status -> status == 201).hasSize(2);
    assertThat(statuses).containsOnly(201, 409);
    as(world.resident()).get(at(id) + "/photos").then().body("id", hasSize(8));
  }

  @Test
  void those_who_solve_upload_photos_before_they_say_what_they_show() {
    String photos = API + "/photos?community=" + world.community();
    String address =
        as(world.gridWorker())
            .contentType("image/png")
            .body(aPhoto(9, 9))
            .post(photos)
            .then()
            .statusCode(201)
            .extract()
            .header("Location");

    as(world.gridWorker()).get(address).then().statusCode(200);
    as(world.property()).get(address).then().statusCode(200);
    as(world.resident()).get(address).then().statusCode(404);
    as(world.gridWorkerElsewhere())
        .contentType("image/png")
        .body(aPhoto(9, 9))
        .post(photos)
        .then()
        .statusCode(403);
  }

  @Test
  void photos_of_a_finding_go_on_with_the_request_it_becomes() {
    var patrols = new PatrolWorld(tokens);
    String community = patrols.aCommunity();
    String round = patrols.aRound(community);
    var worker = patrols.worker(community);
    String photo = upload(worker, community);
    String finding =
        "{\"words\":\"闭门器损坏\",\"severity\":\"HIGH\",\"category\":\"fire-safety\",\"photoIds\":[\"%s\"]}"
            .formatted(photo);

    MovableClock.at(
        patrols.startOf(community, round).plusSeconds(60),
        () -> {
          patrols.start(community, round);
          String findings = PatrolWorld.ROUNDS + "/" + round + "/findings";
          String request =
              as(worker)
                  .body(finding)
                  .post(findings)
                  .then()
                  .statusCode(201)
                  .extract()
                  .path("requestId");
          as(worker).get(at(request) + "/photos").then().body("id", contains(photo));
          as(worker).body(finding).post(findings).then().statusCode(409);
        });
  }

  @Test
  void evidence_of_a_task_names_photos_that_are_there() {
    var matters = new MatterWorld(tokens);
    String community = matters.aCommunity();
    String matter = matters.aMatter(community);
    String task =
        MatterWorld.MATTERS
            + "/"
            + matter
            + "/tasks/"
            + matters.aTask(community, matter, "PROPERTY", MatterWorld.today())
            + "/completion";
    var property = matters.property(community);
    String evidence = "{\"evidence\":\"已勘查\",\"photoIds\":[\"%s\"]}";

    as(property)
        .body(evidence.formatted(UUID.randomUUID()))
        .post(task)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:unknown-photo"));
    String photo = upload(property, community);
    as(property)
        .body(evidence.formatted(photo))
        .post(task)
        .then()
        .statusCode(200)
        .body("photoIds", contains(photo));
  }

  private static String upload(TestCaller caller, String community) {
    return as(caller)
        .contentType("image/png")
        .body(aPhoto(9, 9))
        .post(API + "/photos?community=" + community)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Response add(TestCaller caller, String id, byte[] photo) {
    return as(caller).contentType("image/jpeg").body(photo).post(at(id) + "/photos");
  }

  private static byte[] aPhoto(int width, int height) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static int widthOf(Response answer) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(answer.asByteArray())).getWidth();
  }
}
