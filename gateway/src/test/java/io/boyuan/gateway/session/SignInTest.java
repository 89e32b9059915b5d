package io.boyuan.gateway.session;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.gateway.suite.Browser;
import io.boyuan.gateway.suite.FakeSuite;
import io.boyuan.gateway.suite.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FakeSuite.class)
class SignInTest {

  private static final String REQUESTS = "/api/grid/v1/requests";

  @TestHTTPResource URI gateway;

  @ConfigProperty(name = "test.realm")
  String realm;

  private Browser browser;

  @BeforeEach
  void aBrowser() {
    browser = new Browser(gateway);
  }

  @Test
  void who_signs_in_comes_back_to_the_page_they_came_for() {
    var page = signIn("/api-docs?of=grid");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.uri().getPath()).isEqualTo("/api-docs");
    assertThat(page.uri().getQuery()).isEqualTo("of=grid");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://evil.example/", "//evil.example", "/%5Cevil.example", "evil", "/../x"})
  void nobody_is_led_to_another_site(String to) {
    assertThat(browser.get("/sign-in?to=" + encoded(to)).statusCode()).isEqualTo(400);
  }

  @Test
  void a_page_learns_who_has_signed_in_but_no_token() {
    signIn("/");
    var session = browser.session();

    assertThat(session.getString("name")).isEqualTo("居民 王五");
    assertThat(session.getString("username")).isEqualTo("resident");
    assertThat(session.getJsonArray("roles")).containsExactly("resident");
    assertThat(session.getJsonArray("community")).containsExactly("boyuan");
    assertThat(session.fieldNames())
        .containsExactlyInAnyOrder(
            "name",
            "username",
            "roles",
            "community",
            "organization",
            "team",
            "csrfToken",
            "expiresAt");
    assertThat(browser.cookies())
        .isNotEmpty()
        .allMatch(HttpCookie::isHttpOnly)
        .noneMatch(SignInTest::holdsReadableToken);
  }

  @Test
  void without_a_session_a_page_is_told_so_and_not_led_away() {
    var answer = browser.get("/session");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains("urn:boyuan:problem:unauthenticated");
  }

  @Test
  void a_service_sees_the_sessions_token_and_no_cookie() {
    signIn("/");
    var headers = headersAtService(browser.get(REQUESTS));

    assertThat(headers.getString("authorization")).startsWith("Bearer ey");
    assertThat(headers.containsKey("cookie")).isFalse();
  }

  @Test
  void a_page_of_ours_may_change_something() {
    signIn("/");

    var answer = browser.send("POST", REQUESTS, "{}", browser.fromItsPage());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(headersAtService(answer).getString("authorization")).startsWith("Bearer ey");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
  void a_foreign_page_may_change_nothing(String method) {
    signIn("/");
    var own = browser.fromItsPage();
    var token = own[3];
    var foreign = "https://evil.example";

    refusesAsForged(browser.send(method, REQUESTS, "{}"));
    refusesAsForged(browser.send(method, REQUESTS, "{}", "X-CSRF-Token", token));
    refusesAsForged(browser.send(method, REQUESTS, "{}", "Origin", own[1]));
    refusesAsForged(browser.send(method, REQUESTS, "{}", "Origin", foreign, "X-CSRF-Token", token));
    refusesAsForged(
        browser.send(method, REQUESTS, "{}", "Sec-Fetch-Site", "same-site", "X-CSRF-Token", token));
    refusesAsForged(
        browser.send(method, REQUESTS, "{}", "Origin", own[1], "X-CSRF-Token", token + "x"));
  }

  @Test
  void the_token_of_another_session_is_none() {
    signIn("/");
    var other = new Browser(gateway);
    other.get("/sign-in");

    refusesAsForged(browser.send("POST", REQUESTS, "{}", other.fromItsPage()));
  }

  @Test
  void a_bearer_token_counts_alone_where_both_come() {
    signIn("/");
    var own = "Bearer " + TestTokens.good();

    var answer = browser.send("POST", REQUESTS, "{}", "Authorization", own);
    var refused = browser.get(REQUESTS, "Authorization", "Bearer garbage");

    assertThat(headersAtService(answer).getString("authorization")).isEqualTo(own);
    assertThat(refused.statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"q_session_web", "q_session_web_at", "q_session_webx", "q_session"})
  void a_made_up_cookie_is_no_session(String name) {
    given().cookie(name, "made.up").when().get("/session").then().statusCode(401);
    given()
        .cookie(name, "made.up")
        .header("Authorization", "Bearer " + TestTokens.good())
        .when()
        .get("/api/grid/v1/web")
        .then()
        .statusCode(200);
  }

  @Test
  void an_access_token_about_to_expire_is_renewed_on_the_way() {
    given().get(realm + "/lifespan?seconds=20").then().statusCode(200);
    try {
      signIn("/");
    } finally {
      given().get(realm + "/lifespan?seconds=300").then().statusCode(200);
    }
    var before = cookiesByName();
    var headers = headersAtService(browser.get(REQUESTS));

    assertThat(headers.getString("authorization")).startsWith("Bearer ey");
    assertThat(cookiesByName()).isNotEqualTo(before);
    assertThat(Instant.parse(browser.session().getString("expiresAt")))
        .isAfter(Instant.now().plusSeconds(60));
  }

  @Test
  void a_sign_out_ends_the_session_here_and_at_Keycloak() {
    signIn("/");
    refusesAsForged(browser.send("POST", "/sign-out", ""));
    int before = ended().length();

    var answer = browser.send("POST", "/sign-out", "", browser.fromItsPage());

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(browser.get("/session").statusCode()).isEqualTo(401);
    assertThat(ended().length()).isGreaterThan(before);
  }

  @Test
  void a_sign_out_everywhere_ends_all_sessions_of_the_person() {
    signIn("/");

    var answer = browser.send("POST", "/sign-out-everywhere", "", browser.fromItsPage());

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(browser.get("/session").statusCode()).isEqualTo(401);
    assertThat(ended()).contains("everywhere true");
  }

  @Test
  void a_session_ended_elsewhere_is_ended_here() {
    signIn("/");
    var sid = sidOf(headersAtService(browser.get(REQUESTS)).getString("authorization"));
    tellEnded(TestTokens.with(claims -> {}), 400);

    tellEnded(
        TestTokens.with(
            claims -> {
              claims.setAudience("boyuan-web");
              claims.setSubject("resident");
              claims.setClaim("sid", sid);
              claims.setClaim(
                  "events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
            }),
        200);

    assertThat(browser.get("/session").statusCode()).isEqualTo(401);
  }

  private HttpResponse<String> signIn(String to) {
    return browser.get("/sign-in?to=" + encoded(to));
  }

  private String ended() {
    return given().get(realm + "/ended").asString();
  }

  private Map<String, String> cookiesByName() {
    return browser.cookies().stream()
        .collect(Collectors.toMap(HttpCookie::getName, HttpCookie::getValue, (one, other) -> one));
  }

  private static void tellEnded(String logoutToken, int status) {
    given()
        .formParam("logout_token", logoutToken)
        .when()
        .post("/sign-out/back-channel")
        .then()
        .statusCode(status);
  }

  private static void refusesAsForged(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("urn:boyuan:problem:csrf");
  }

  private static JsonObject headersAtService(HttpResponse<String> answer) {
    return new JsonObject(answer.body()).getJsonObject("headers");
  }

  private static String sidOf(String authorization) {
    var payload = authorization.split("\\.")[1];
    return new JsonObject(
            new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8))
        .getString("sid");
  }

  /** An encrypted token (JWE) has five parts, a readable one three. */
  private static boolean holdsReadableToken(HttpCookie cookie) {
    return Arrays.stream(cookie.getValue().split("\\|"))
        .anyMatch(token -> token.split("\\.", -1).length == 3);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
