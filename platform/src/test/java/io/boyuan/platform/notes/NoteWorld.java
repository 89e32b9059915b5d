package io.boyuan.platform.notes;

import static io.restassured.RestAssured.given;

import io.agroal.api.AgroalDataSource;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A small language in which the platform's tests tell what happens. */
public final class NoteWorld {

  public static final String NOTES = "/api/test/v1/notes";
  public static final String DEAD_LETTERS = "/api/test/v1/dead-letters";
  public static final String AUDIT = "/api/test/v1/audit-entries";

  private final Tokens tokens;

  public NoteWorld(Tokens tokens) {
    this.tokens = tokens;
  }

  public TestCaller aResident() {
    return tokens
        .caller("resident-" + UUID.randomUUID())
        .withRoles("resident")
        .inCommunities("boyuan");
  }

  public TestCaller staff() {
    return tokens.caller("staff").withRoles("community-staff").inCommunities("boyuan");
  }

  public TestCaller staffOfAnotherCommunity() {
    return tokens.caller("staff2").withRoles("community-staff").inCommunities("wangjiang");
  }

  public TestCaller admin() {
    return tokens.caller("admin").withRoles("admin");
  }

  public static RequestSpecification as(TestCaller caller) {
    return given().auth().oauth2(caller.token()).contentType("application/json");
  }

  public static Response write(TestCaller caller, String text) {
    return as(caller).body(plan(text)).post(NOTES);
  }

  public static UUID written(TestCaller caller, String text) {
    return UUID.fromString(write(caller, text).then().statusCode(201).extract().path("id"));
  }

  public static Response rewrite(TestCaller caller, UUID note, String ifMatch, String text) {
    return as(caller).header("If-Match", ifMatch).body(plan(text)).put(NOTES + "/" + note);
  }

  public static String plan(String text) {
    return "{\"text\":\"" + text + "\"}";
  }

  /** The first column of what a query finds, each as text. */
  public static List<String> found(AgroalDataSource database, String sql, Object... parameters) {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        select.setObject(i + 1, parameters[i]);
      }
      var found = new ArrayList<String>();
      try (var row = select.executeQuery()) {
        while (row.next()) {
          found.add(row.getString(1));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
