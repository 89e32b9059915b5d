package io.boyuan.volunteer.total;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Sums of a person's service (X3). */
@ApplicationScoped
class OwnTotals implements PersonalRecords {

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnTotals(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "totals";
  }

  @Override
  public Set<String> columns() {
    return Set.of("service_total.key");
  }

  @Override
  public List<Object> of(UUID person) {
    return rows.of(
        "service_total", "dimension = 'PERSON' and key = (?::uuid)::text", List.of(), person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change(
        "update service_total set key = (?::uuid)::text where dimension = 'PERSON' and"
            + " key = (?::uuid)::text",
        nobody,
        person);
    sql.change(
        "update service_total set key = split_part(key, '/', 1) || '/' ||"
            + " (?::uuid)::text where dimension = 'MEMBER' and split_part(key, '/', 2) ="
            + " (?::uuid)::text",
        nobody,
        person);
  }
}
