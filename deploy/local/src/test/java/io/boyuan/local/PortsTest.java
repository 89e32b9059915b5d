package io.boyuan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void ports_are_the_usual_ones_unless_the_environment_moves_them() {
    var ports = Ports.from(Map.of("BOYUAN_GATEWAY_PORT", "9090"));

    assertThat(ports.of(Part.GATEWAY)).isEqualTo(9090);
    assertThat(ports.of(Part.KEYCLOAK)).isEqualTo(8180);
    assertThat(ports.kafkaController()).isEqualTo(19093);
  }

  @Test
  void a_port_that_is_no_port_is_refused_by_the_name_of_its_variable() {
    for (var nonsense : new String[] {"0", "65536", "eighty", "-1", "999999"}) {
      assertThatThrownBy(() -> Ports.from(Map.of("BOYUAN_GRID_PORT", nonsense)))
          .isInstanceOf(Trouble.class)
          .hasMessageContainingAll("BOYUAN_GRID_PORT", nonsense);
    }
  }

  @Test
  void a_taken_port_is_named_with_its_part_and_the_variable_that_moves_it() throws IOException {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = String.valueOf(other.getLocalPort());
      var ports = Ports.from(Map.of("BOYUAN_BOOKING_PORT", port));

      assertThatThrownBy(() -> ports.requireFree(Part.BOOKING))
          .isInstanceOf(Trouble.class)
          .hasMessageContainingAll(port, "booking", "BOYUAN_BOOKING_PORT");
    }
  }

  @Test
  void a_port_taken_on_all_addresses_is_taken_here_too() throws IOException {
    try (var other = new ServerSocket(0)) {
      var ports = Ports.from(Map.of("BOYUAN_KAFKA_CONTROLLER_PORT", "" + other.getLocalPort()));

      assertThatThrownBy(() -> ports.requireFree(Part.KAFKA))
          .hasMessageContaining("BOYUAN_KAFKA_CONTROLLER_PORT");
    }
  }

  @Test
  void free_ports_differ_from_each_other_and_are_free() {
    var ports = Ports.free();

    assertThat(ports.of().values()).doesNotHaveDuplicates().doesNotContain(ports.kafkaController());
    for (var part : Part.values()) {
      ports.requireFree(part);
    }
  }
}
