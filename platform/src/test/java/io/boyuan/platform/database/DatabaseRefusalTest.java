package io.boyuan.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseRefusalTest {

  @ParameterizedTest
  @ValueSource(strings = {"08006", "08001", "53300", "53200", "57P01", "57P03", "55P03"})
  void what_comes_of_a_database_that_is_away_or_overloaded_will_pass(String sqlState) {
    var deep = new IllegalStateException(new SQLException("any", sqlState));

    assertThat(DatabaseRefusal.willPass(deep)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "23514", "22P02", "42P01", "40P01"})
  void what_comes_of_the_statement_will_not(String sqlState) {
    assertThat(DatabaseRefusal.willPass(new SQLException("any", sqlState))).isFalse();
  }

  @Test
  void an_exhausted_pool_will_pass() {
    assertThat(DatabaseRefusal.willPass(new SQLException("Sorry, acquisition timeout!"))).isTrue();
    assertThat(DatabaseRefusal.willPass(new SQLTransientConnectionException("none"))).isTrue();
  }

  @Test
  void what_has_no_part_in_the_database_will_not() {
    assertThat(DatabaseRefusal.willPass(new IllegalStateException("Sorry"))).isFalse();
  }
}
