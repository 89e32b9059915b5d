package io.boyuan.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.boyuan.gateway.suite.FakeSuite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** With a proxy in front that appends to {@code X-Forwarded-For}, as most do. */
@QuarkusTest
@QuarkusTestResource(FakeSuite.class)
@TestProfile(BehindProxyTest.Proxied.class)
class BehindProxyTest {

  @Test
  void what_the_caller_wrote_before_the_proxy_is_not_believed() {
    given()
        .header("X-Forwarded-For", "6.6.6.6, 203.0.113.7")
        .get("/api/grid/v1/grids")
        .then()
        .body("headers.x-forwarded-for", equalTo("203.0.113.7"));
  }

  @Test
  void who_writes_another_address_each_time_has_one_limit() {
    int answered = 0;
    while (answered < 100 && statusFrom(answered) == 401) {
      answered++;
    }

    given().when().get("/q/health/live").then().statusCode(200);
    assertThat(answered).isLessThan(100);
  }

  private static int statusFrom(int made) {
    return given()
        .header("X-Forwarded-For", "6.6.6." + made + ", 203.0.113.9")
        .header("Authorization", "Bearer garbage")
        .get("/api/grid/v1/grids")
        .statusCode();
  }

  /** Such a gateway. */
  public static final class Proxied implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.http.proxy.proxy-address-forwarding", "true",
          "quarkus.http.proxy.trusted-proxies", "127.0.0.0/8",
          "boyuan.gateway.limits.bad-token-burst", "20",
          "boyuan.gateway.limits.bad-token-rate", "1");
    }
  }
}
