package io.boyuan.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.boyuan.platform.testing.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class SqlTest {

  @Inject Sql sql;

  /** One of a fixed set. */
  enum Colour {
    RED
  }

  @Test
  void values_come_back_as_they_went_in() {
    var id = UUID.randomUUID();
    var time = Instant.parse("2026-03-07T06:00:00.123456Z");

    var read =
        sql.first(
            "select ?::uuid as id, ?::timestamptz as time, ?::date as day, ?::text as colour,"
                + " ?::bigint as big, ?::boolean as flag, ?::text as nothing, '{\"a\": 1}'::jsonb"
                + " as json",
            row ->
                List.of(
                    row.id("id"),
                    row.time("time"),
                    row.date("day"),
                    row.constant("colour", Colour.class),
                    row.bigNumber("big"),
                    row.flag("flag"),
                    row.isMissing("nothing"),
                    row.text("json")),
            id,
            time,
            LocalDate.of(2026, 3, 7),
            Colour.RED,
            5_000_000_000L,
            true,
            null);

    assertThat(read)
        .contains(
            List.of(
                id,
                time,
                LocalDate.of(2026, 3, 7),
                Colour.RED,
                5_000_000_000L,
                true,
                true,
                "{\"a\": 1}"));
  }

  @Test
  void a_collection_is_an_array_of_what_stands_beside_it_also_when_it_is_empty() {
    var id = UUID.randomUUID();

    assertThat(found("select ?::uuid = any (?) as found", id, Set.of(id))).isTrue();
    assertThat(found("select ?::uuid = any (?) as found", id, Set.of())).isFalse();
    assertThat(found("select 'a,\"b' = any (?) as found", List.of("a,\"b"))).isTrue();
    assertThat(found("select 7 = any (?::int[]) as found", List.of(6, 7))).isTrue();
  }

  @Test
  void rows_are_read_one_after_the_other() {
    var numbers = new ArrayList<Integer>();

    sql.each("select n from generate_series(1, ?) n", row -> numbers.add(row.number("n")), 1200);

    assertThat(numbers).hasSize(1200).endsWith(1200);
    assertThat(sql.first("select 1 as n where false", row -> row.number("n"))).isEmpty();
  }

  @Test
  void what_the_database_refuses_is_known_by_its_state() {
    assertThatThrownBy(() -> sql.change("delete from nowhere"))
        .satisfies(
            e ->
                assertThat(DatabaseRefusal.in(e)).map(DatabaseRefusal::sqlState).contains("42P01"));
  }

  private boolean found(String select, Object... values) {
    return sql.first(select, row -> row.flag("found"), values).orElseThrow();
  }
}
