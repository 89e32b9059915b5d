package io.boyuan.volunteer.matching;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.volunteer.catalogue.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What is known of those who give resources, by one statement for all of them. */
@ApplicationScoped
class ReadStanding {

  private static final Duration YEAR = Duration.ofDays(365);

  // Served by shift_of_organization and sign_up_shift, sign_up_volunteer, match_proposal_accepted.
  private static final String STANDING =
      """
      select 'ORGANIZATION' as what, t.organization_code as whose, count(*) as promised,
        count(*) filter (where s.attended) as attended, 0 as open
      from shift t join sign_up s on s.shift_id = t.id and s.status = 'CONFIRMED'
      where t.organization_code = any (?) and t.starts_at > ? and t.ends_at < ?
      group by t.organization_code
      union all
      select 'PERSON', s.volunteer_id::text, count(*), count(*) filter (where s.attended), 0
      from sign_up s
      where s.volunteer_id = any (?) and s.status = 'CONFIRMED'
        and s.starts_at > ? and s.ends_at < ?
      group by s.volunteer_id
      union all
      select 'RESOURCE', p.resource_id::text, 0, 0, count(*)
      from match_proposal p join listing n on n.id = p.need_id
      where p.resource_id = any (?) and p.status = 'ACCEPTED'
        and n.status in ('PUBLISHED', 'MATCHED')
      group by p.resource_id
      """;

  private final Sql sql;
  private final Clock clock;

  @Inject
  ReadStanding(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * The standing of each.
   *
   * @param resources entries of the resources list
   * @return by the entry's id
   */
  Map<UUID, Standing> of(Collection<Listing> resources) {
    var now = clock.instant();
    var since = now.minus(YEAR);
    var known = new HashMap<String, Standing>();
    sql.list(
            STANDING,
            Known::of,
            givers(resources, false),
            since,
            now,
            givers(resources, true),
            since,
            now,
            resources.stream().map(Listing::id).toList())
        .forEach(each -> known.put(each.key(), each.standing()));
    var standing = new HashMap<UUID, Standing>();
    for (var resource : resources) {
      var giver = known.getOrDefault(giverOf(resource), Standing.UNKNOWN);
      var open = known.getOrDefault("RESOURCE " + resource.id(), Standing.UNKNOWN);
      standing.put(
          resource.id(), new Standing(giver.promised(), giver.attended(), open.openMatches()));
    }
    return standing;
  }

  private static Collection<Object> givers(Collection<Listing> resources, boolean persons) {
    return resources.stream()
        .map(Listing::content)
        .<Object>map(content -> persons ? content.personId() : content.organizationCode())
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static String giverOf(Listing resource) {
    var content = resource.content();
    return content.personId() != null
        ? "PERSON " + content.personId()
        : "ORGANIZATION " + content.organizationCode();
  }

  private record Known(String key, Standing standing) {

    static Known of(Row row) {
      return new Known(
          row.text("what") + " " + row.text("whose"),
          new Standing(row.number("promised"), row.number("attended"), row.number("open")));
    }
  }
}
