package io.boyuan.volunteer.matching;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** What is known of those who give resources, by one statement for all of them. */
@ApplicationScoped
class ReadStanding {

  private static final Duration YEAR = Duration.ofDays(365);

  // Served by shift_of_organization and sign_up_shift, sign_up_volunteer, match_proposal_accepted,
  // match_proposal_team.
  private static final String STANDING =
      """
      select 'ORGANIZATION' as what, t.organization_code as whose, count(*) as promised,
        count(*) filter (where s.attended) as attended, 0 as open
      from shift t join sign_up s on s.shift_id = t.id and s.status in ('CONFIRMED', 'MISSED')
      where t.organization_code = any (?) and t.starts_at > ? and t.ends_at < ?
      group by t.organization_code
      union all
      select 'PERSON', s.volunteer_id::text, count(*), count(*) filter (where s.attended), 0
      from sign_up s
      where s.volunteer_id = any (?) and s.status in ('CONFIRMED', 'MISSED')
        and s.starts_at > ? and s.ends_at < ?
      group by s.volunteer_id
      union all
      select 'RESOURCE', p.resource_id::text, 0, 0, count(*)
      from match_proposal p join listing n on n.id = p.need_id
      where p.resource_id = any (?) and p.status = 'ACCEPTED'
        and n.status in ('PUBLISHED', 'MATCHED')
      group by p.resource_id
      union all
      select 'TEAM', p.team_code, 0, 0, count(*)
      from match_proposal p join listing n on n.id = p.need_id
      where p.team_code = any (?) and p.status = 'ACCEPTED'
        and n.status in ('PUBLISHED', 'MATCHED')
      group by p.team_code
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
   * @param givers resources and teams
   * @return by their ids
   */
  Map<UUID, Standing> of(Collection<Candidate> givers) {
    var now = clock.instant();
    var since = now.minus(YEAR);
    var known = new HashMap<String, Standing>();
    sql.list(
            STANDING,
            Known::of,
            each(givers, Candidate::organizationCode),
            since,
            now,
            each(givers, Candidate::personId),
            since,
            now,
            each(givers, giver -> isTeam(giver) ? null : giver.id()),
            each(givers, giver -> isTeam(giver) ? giver.teamCode() : null))
        .forEach(found -> known.put(found.key(), found.standing()));
    var standing = new HashMap<UUID, Standing>();
    for (var giver : givers) {
      var kept = known.getOrDefault(whoPromised(giver), Standing.UNKNOWN);
      var open = known.getOrDefault(whoIsBusy(giver), Standing.UNKNOWN);
      standing.put(giver.id(), new Standing(kept.promised(), kept.attended(), open.openMatches()));
    }
    return standing;
  }

  private static Collection<Object> each(
      Collection<Candidate> givers, Function<Candidate, Object> what) {
    return givers.stream().map(what).filter(Objects::nonNull).distinct().toList();
  }

  private static boolean isTeam(Candidate giver) {
    return giver.kind() == Candidate.Kind.TEAM;
  }

  private static String whoPromised(Candidate giver) {
    return giver.personId() != null
        ? "PERSON " + giver.personId()
        : "ORGANIZATION " + giver.organizationCode();
  }

  private static String whoIsBusy(Candidate giver) {
    return isTeam(giver) ? "TEAM " + giver.teamCode() : "RESOURCE " + giver.id();
  }

  private record Known(String key, Standing standing) {

    static Known of(Row row) {
      return new Known(
          row.text("what") + " " + row.text("whose"),
          new Standing(row.number("promised"), row.number("attended"), row.number("open")));
    }
  }
}
