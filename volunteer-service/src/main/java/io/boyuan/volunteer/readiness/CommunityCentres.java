package io.boyuan.volunteer.readiness;

import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where a community is, as far as this service can tell: in the middle of where its last shifts
 * were. Nobody's address is asked for.
 */
@ApplicationScoped
public class CommunityCentres {

  // Served by shift_community.
  private static final String MIDDLE =
      """
      select c.code, avg(s.place_lat) as lat, avg(s.place_lng) as lng
      from unnest(?::text[]) c(code)
      cross join lateral (
        select place_lat, place_lng from shift
        where community_code = c.code order by starts_at desc, id desc limit 100) s
      where s.place_lat is not null
      group by c.code
      """;

  private final Sql sql;

  @Inject
  CommunityCentres(Sql sql) {
    this.sql = sql;
  }

  /**
   * Where some communities are.
   *
   * @param codes of which
   * @return those that had shifts somewhere on the map
   */
  public Map<String, Position> of(Collection<String> codes) {
    return codes.isEmpty()
        ? Map.of()
        : sql
            .list(
                MIDDLE,
                row ->
                    Map.entry(
                        row.text("code"),
                        new Position(
                            Double.parseDouble(row.text("lat")),
                            Double.parseDouble(row.text("lng")))),
                codes)
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
