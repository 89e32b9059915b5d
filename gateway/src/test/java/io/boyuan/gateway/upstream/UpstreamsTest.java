package io.boyuan.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.boyuan.gateway.GatewaySettings;
import io.boyuan.gateway.Part;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpstreamsTest {

  private final Vertx vertx = Vertx.vertx();
  private final Map<String, String> values = new HashMap<>();

  UpstreamsTest() {
    for (Part part : Part.values()) {
      values.put("services." + part.context() + ".url", "http://localhost:1");
    }
  }

  @AfterEach
  void close() {
    vertx.close();
  }

  private Upstreams upstreams() {
    var config =
        new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(GatewaySettings.class);
    values.forEach((name, value) -> config.withDefaultValue("boyuan.gateway." + name, value));
    return new Upstreams(vertx, config.build().getConfigMapping(GatewaySettings.class));
  }

  @Test
  void every_part_has_its_address() {
    values.put("services.grid.url", "https://grid.example/");

    var target = upstreams().of(Part.GRID).target();

    assertThat(target.getHost()).isEqualTo("grid.example");
    assertThat(target.getPort()).isEqualTo(443);
    assertThat(target.isSsl()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "services.grid.url, ftp://grid, must be http or https",
    "services.grid.url, grid, must be http or https",
    "services.grid.url, http:///x, has no host",
    "services.grid.url, http://grid/api, has a path",
    "services.grid.pool-size, 0, must be positive",
    "connect-timeout, 0S, must be positive",
    "response-timeout, -1S, must be positive"
  })
  void a_setting_that_can_not_be_ends_the_start(String name, String value, String because) {
    values.put(name, value);

    assertThatThrownBy(this::upstreams)
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("boyuan.gateway.")
        .hasMessageContaining(because);
  }

  @ParameterizedTest
  @CsvSource({"services.gird.url, http://x", "body-limit, much", "conect-timeout, 1S"})
  void a_setting_that_is_none_ends_the_start(String name, String value) {
    values.put(name, value);

    assertThatThrownBy(this::upstreams).isInstanceOf(ConfigValidationException.class);
  }

  @Test
  void a_part_without_an_address_ends_the_start() {
    values.remove("services.grid.url");

    assertThatThrownBy(this::upstreams).hasMessageContaining("services.grid.url is missing");
  }
}
