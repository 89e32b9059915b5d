package io.boyuan.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallerAddressTest {

  private static final String PEER = "10.0.0.1";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "203.0.113.7 | 203.0.113.7",
        "6.6.6.6, 203.0.113.7 | 203.0.113.7",
        "6.6.6.6, 203.0.113.7, 10.2.3.4 | 203.0.113.7",
        "203.0.113.7:4711, 10.2.3.4 | 203.0.113.7",
        "6.6.6.6, 2001:db8::7, 10.2.3.4 | 2001:db8:0:0:0:0:0:7",
        "'6.6.6.6, [2001:db8::7]:80' | 2001:db8:0:0:0:0:0:7",
        "10.9.9.9, 10.2.3.4 | 10.9.9.9",
        "unknown, 10.2.3.4 | 10.2.3.4",
        "<script> | 10.0.0.1",
        "2001:db8::1/64 | 10.0.0.1",
        "6.6.6.6, 2001:0DB8:0::7 | 2001:db8:0:0:0:0:0:7",
        "'' | 10.0.0.1"
      })
  void the_last_address_that_is_no_trusted_proxy_is_the_callers(String header, String caller) {
    assertThat(behind(Optional.of(List.of("10.0.0.0/8", "fd00::/8")), header)).isEqualTo(caller);
  }

  @Test
  void where_all_are_trusted_the_last_proxy_alone_is_believed() {
    assertThat(behind(Optional.empty(), "6.6.6.6, 203.0.113.7")).isEqualTo("203.0.113.7");
  }

  @Test
  void a_header_in_two_pieces_is_one() {
    var addresses = new CallerAddress(true, Optional.of(List.of("10.0.0.0/8")), false);

    assertThat(addresses.behind(PEER, List.of("6.6.6.6", "203.0.113.7, 10.0.0.2")))
        .isEqualTo("203.0.113.7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0.0/x", "/8"})
  void a_proxy_that_is_no_address_ends_the_start(String proxy) {
    assertThatThrownBy(() -> new CallerAddress(true, Optional.of(List.of(proxy)), false))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("trusted-proxies");
  }

  @Test
  void another_header_that_would_be_believed_ends_the_start() {
    assertThatThrownBy(() -> new CallerAddress(true, Optional.empty(), true))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("allow-forwarded");
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.255.0.1, true",
    "10.0.0.0/8, 11.0.0.1, false",
    "192.168.128.0/17, 192.168.200.1, true",
    "192.168.128.0/17, 192.168.100.1, false",
    "fd00::/8, fd12::1, true",
    "fd00::/8, 10.0.0.1, false",
    "203.0.113.7, 203.0.113.7, true"
  })
  void a_range_holds_what_begins_like_it(String range, String address, boolean holds) {
    assertThat(AddressRange.of(range).orElseThrow().holds(address)).isEqualTo(holds);
  }

  private static String behind(Optional<List<String>> trusted, String header) {
    return new CallerAddress(true, trusted, false).behind(PEER, List.of(header));
  }
}
