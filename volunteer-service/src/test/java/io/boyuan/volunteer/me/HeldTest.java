package io.boyuan.volunteer.me;

import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.testing.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class HeldTest {

  /** Columns that say whose a row is, or what they are called. */
  private static final String PERSONAL =
      """
      select distinct table_name from information_schema.columns
      where table_schema = 'public' and (column_name in
          ('volunteer_id', 'person_id', 'resident_id', 'helper_id', 'asker_id', 'talent_id',
           'from_person', 'to_person')
        or column_name like '%_sealed')
      """;

  @Inject Sql sql;
  @Inject @Any Instance<PersonalRecords> records;

  @Test
  void every_table_that_holds_a_person_is_read_and_forgotten() {
    var tables = sql.list(PERSONAL, row -> row.text("table_name"));
    var held =
        records.stream()
            .flatMap(each -> each.columns().stream())
            .map(column -> column.split("\\.", -1)[0])
            .collect(Collectors.toSet());

    assertThat(tables).isNotEmpty().allMatch(held::contains);
  }
}
