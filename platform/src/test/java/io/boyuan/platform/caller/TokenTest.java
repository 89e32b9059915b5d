package io.boyuan.platform.caller;

import static io.boyuan.platform.notes.NoteWorld.NOTES;
import static io.boyuan.platform.notes.NoteWorld.as;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;

import io.boyuan.platform.notes.NoteWorld;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Base64;
import java.util.List;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class TokenTest {

  private static final String ME = NOTES + "/me";

  Tokens tokens;
  TestCaller resident;

  @BeforeEach
  void aResident() {
    resident = new NoteWorld(tokens).aResident().inOrganizations("wzu", "wmu");
  }

  @Test
  void a_token_of_the_realm_says_who_calls() {
    as(resident)
        .get(ME)
        .then()
        .statusCode(200)
        .body("id", equalTo(resident.id().toString()))
        .body("name", equalTo(resident.name()))
        .body("communities", equalTo(List.of("boyuan")))
        .body("organizations", equalTo(List.of("wzu", "wmu")));
  }

  @Test
  void without_a_token_nobody_is_signed_in() {
    given()
        .get(ME)
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", "Bearer")
        .contentType("application/problem+json")
        .body("type", equalTo("urn:boyuan:problem:unauthenticated"));
  }

  @Test
  void an_expired_token_is_not_trusted() {
    refused(resident.expired().token());
  }

  @Test
  void a_token_for_somebody_else_is_not_trusted() {
    refused(resident.withAudience("another-api").token());
  }

  @Test
  void a_token_signed_by_another_key_is_not_trusted() throws JoseException {
    var forger = RsaJwkGenerator.generateJwk(2048);
    forger.setKeyId(resident.key().getKeyId());

    refused(issuedBy(resident.issuer(), forger).token());
  }

  @Test
  void a_token_of_another_realm_is_not_trusted() {
    refused(issuedBy("http://localhost/realms/other", resident.key()).token());
  }

  @Test
  void a_token_that_nobody_signed_is_not_trusted() {
    String[] parts = resident.token().split("\\.", -1);
    String none = encoded("{\"alg\":\"none\"}");

    refused(none + "." + parts[1] + ".");
    refused(none + "." + parts[1] + "." + parts[2]);
    refused(parts[0] + "." + parts[1] + ".");
  }

  @Test
  void the_public_key_is_no_secret_to_sign_with() throws JoseException {
    var jws = new JsonWebSignature();
    jws.setPayload(
        new String(Base64.getUrlDecoder().decode(resident.token().split("\\.", -1)[1]), UTF_8));
    jws.setAlgorithmHeaderValue("HS256");
    jws.setKeyIdHeaderValue(resident.key().getKeyId());
    jws.setKey(new HmacKey(resident.key().getRsaPublicKey().getEncoded()));

    refused(jws.getCompactSerialization());
  }

  @Test
  void claims_changed_after_signing_are_not_trusted() {
    String[] parts = resident.token().split("\\.", -1);
    String claims = new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8);

    refused(parts[0] + "." + encoded(claims.replace("resident", "admin---")) + "." + parts[2]);
  }

  @Test
  void what_is_no_token_is_not_trusted() {
    refused("nonsense");
    refused("a.b.c");
    refused(".");
    refused("..");
    refused("...");
    refused("a..c");
    refused(" ");
    refused("x".repeat(10_000));
    given().header("Authorization", "Basic YTpi").get(ME).then().statusCode(401);
  }

  @Test
  void a_role_that_is_missing_is_forbidden_and_not_unknown() {
    as(resident.withRoles("volunteer"))
        .body(NoteWorld.plan("never"))
        .post(NOTES)
        .then()
        .statusCode(403)
        .body("type", equalTo("urn:boyuan:problem:forbidden"));
  }

  private TestCaller issuedBy(String issuer, org.jose4j.jwk.RsaJsonWebKey key) {
    return new TestCaller(
        resident.name(),
        resident.roles(),
        resident.communities(),
        resident.organizations(),
        resident.teams(),
        resident.audience(),
        resident.validSeconds(),
        issuer,
        key);
  }

  private static String encoded(String plain) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
  }

  private static void refused(String token) {
    given()
        .auth()
        .oauth2(token)
        .get(ME)
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:boyuan:problem:unauthenticated"));
  }
}
