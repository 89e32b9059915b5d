package io.boyuan.gateway.route;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.boyuan.gateway.suite.Browser;
import io.boyuan.gateway.suite.FakeSuite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(FakeSuite.class)
class GzipTest {

  @TestHTTPResource URI gateway;

  @Test
  void the_document_of_all_APIs_is_sent_short_to_who_can_read_that() {
    given()
        .header("Accept-Encoding", "br, gzip;q=0.8")
        .when()
        .get("/api-docs/openapi.json")
        .then()
        .statusCode(200)
        .header("Content-Encoding", "gzip")
        .header("Vary", "accept-encoding")
        .body("openapi", equalTo("3.1.0"));
    var plain = new Browser(gateway).get("/api-docs/openapi.json");

    assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(plain.body()).contains("3.1.0");
  }

  @ParameterizedTest
  @CsvSource({
    "gzip, true",
    "'deflate, GZIP', true",
    "'gzip;q=0.5', true",
    "'gzip; q=0', false",
    "'gzip;q=0.000', false",
    "gzipped, false",
    "identity, false"
  })
  void who_can_read_it_says_so(String acceptEncoding, boolean can) {
    assertThat(Gzip.isReadBy(acceptEncoding)).isEqualTo(can);
  }
}
