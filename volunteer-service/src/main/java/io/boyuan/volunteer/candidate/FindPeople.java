package io.boyuan.volunteer.candidate;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Who could be sent to an order and was not asked, the nearest first. Bounded by indexes whatever
 * the size of the city: those looked at are the nearest few thousand, and as many with all skills
 * when some are required, so that nobody is missed who is near or whose skill is rare; what is left
 * over is measured precisely afterwards.
 */
@ApplicationScoped
public class FindPeople {

  private static final int LOOKED_AT = 3_000;
  private static final int LOOKED_AT_UNPLACED = 500;
  private static final int OLDEST = 200;

  // Served by readiness_near.
  private static final String NEAREST =
      """
      (select person_id, reach_km, on_earth(base_lat, base_lng) <-> on_earth(?, ?) as far
      from readiness where base_lat is not null
      order by on_earth(base_lat, base_lng) <-> on_earth(?, ?) limit %d)
      """
          .formatted(LOOKED_AT);

  // Served by readiness_community.
  private static final String OF_COMMUNITY =
      """
      (select person_id, reach_km, null::double precision as far
      from readiness where community_code = ? limit %d)
      """;

  // Served by volunteer_skills.
  private static final String SKILLED =
      """
      (select r.person_id, r.reach_km, on_earth(r.base_lat, r.base_lng) <-> on_earth(?, ?) as far
      from volunteer v join readiness r on r.person_id = v.id
      where v.skills @> ?::text[] limit %d)
      """
          .formatted(LOOKED_AT);

  // Who had a place in the order's shift and gave it up, or was taken off, is not asked for it.
  // Served by the primary key of volunteer, readiness_hours_of, readiness_away_of,
  // overlapping_shift, assignment_order, asked_elsewhere, plan_assignment_person, sign_up_shift,
  // membership_person, agreement_organization and training_completion_held. Whom a plan that is
  // being applied is about to ask elsewhere is left to it.
  private static final String WHO_MAY =
      """
      where (p.far is null or p.far <= p.reach_km * 1000 + 50)
        and exists (select from volunteer v
          where v.id = p.person_id and v.skills @> ?::text[]
            and case when v.birth_year is null then ?::boolean
              else ? - v.birth_year between ? and ?
                and (? - v.birth_year >= 18 or v.guardian_agreed_on is not null) end)
        and exists (select from readiness_hours h
          where h.person_id = p.person_id and h.day = ? and h.from_minute <= ?
            and (h.to_minute >= ? or h.to_minute = 1439))
        and not exists (select from readiness_away a
          where a.person_id = p.person_id and a.until_day >= ? and a.from_day <= ?)
        and not exists (select from commitment c
          where c.person_id = p.person_id and tstzrange(c.starts_at, c.ends_at) && tstzrange(?, ?)
            and c.source_id <> (select shift_id from dispatch_order where id = ?))
        and not exists (select from assignment a
          where a.order_id = ? and a.person_id = p.person_id
            and a.status <> 'WITHDRAWN')
        and (?::boolean or not exists (select from assignment a
          where a.person_id = p.person_id and a.status = 'ASKED'
            and tstzrange(a.starts_at, a.ends_at) && tstzrange(?, ?))
          and not exists (select from plan_assignment w
            join dispatch_plan l on l.id = w.plan_id and l.status = 'APPLYING'
            where w.person_id = p.person_id and w.change = 'NEW' and w.outcome is null
              and w.order_id <> ?))
        and not exists (select from sign_up s
          where s.shift_id = (select shift_id from dispatch_order where id = ?)
            and s.volunteer_id = p.person_id)
        and not exists (select from unnest(?::uuid[]) t(id) where not exists (
          select from training_completion c
          where c.volunteer_id = p.person_id and c.training_id = t.id and c.revoked_at is null
            and c.completed_on <= ? and (c.expires_on is null or c.expires_on >= ?)))
        and ((?::text is null and not exists (select from membership m
              where m.person_id = p.person_id and m.status = 'ACTIVE'))
          or exists (select from membership m
            join agreement g on g.organization_code = m.organization_code
              and g.valid_from <= ? and coalesce(g.ended_on, g.valid_until) >= ?
            where m.person_id = p.person_id and m.status = 'ACTIVE'
              and (?::text is null or m.organization_code = ?)
              and (?::text is null or m.team_code = ?)))
      group by p.person_id order by min(p.far) nulls last, p.person_id limit ?
      """;

  private final Sql sql;
  private final ZoneId zone;

  @Inject
  FindPeople(Sql sql, TimeSettings time) {
    this.sql = sql;
    this.zone = time.zone();
  }

  /**
   * Those who could be sent by a plan, which may take them from where else they are asked.
   *
   * @param order to which order
   * @param most not more than so many
   * @return the nearest first
   */
  public List<UUID> forOrder(OpenOrder order, int most) {
    return find(order, most, true);
  }

  /**
   * Those who could be asked now, beside all else that is asked of them.
   *
   * @param order for which order
   * @param most not more than so many
   * @return the nearest first
   */
  public List<UUID> nextFor(OpenOrder order, int most) {
    return find(order, most, false);
  }

  private List<UUID> find(OpenOrder order, int most, boolean byPlan) {
    var ways = new ArrayList<String>();
    var values = new ArrayList<Object>();
    addWays(order, ways, values);
    addConditions(order, byPlan, values);
    values.add(most);
    return sql.list(
        "select p.person_id from (" + String.join(" union all ", ways) + ") p " + WHO_MAY,
        row -> row.id("person_id"),
        values.toArray());
  }

  private static void addWays(OpenOrder order, List<String> ways, List<Object> values) {
    var position = order.terms().position();
    Double lat = position == null ? null : position.lat();
    Double lng = position == null ? null : position.lng();
    var skills = order.needs().skills();
    if (!skills.isEmpty()) {
      ways.add(SKILLED);
      values.add(lat);
      values.add(lng);
      values.add(skills);
    }
    if (position != null) {
      ways.add(NEAREST);
      values.addAll(List.of(lat, lng, lat, lng));
    }
    int most = position == null ? LOOKED_AT : LOOKED_AT_UNPLACED;
    var onlyUnplaced = position == null ? "" : " and base_lat is null";
    ways.add(OF_COMMUNITY.replace(" limit", onlyUnplaced + " limit").formatted(most));
    values.add(order.terms().community());
  }

  private void addConditions(OpenOrder order, boolean byPlan, List<Object> values) {
    var terms = order.terms();
    var needs = order.needs();
    var from = terms.startsAt().atZone(zone);
    var to = terms.endsAt().atZone(zone);
    var day = from.toLocalDate();
    boolean endsThatDay = to.toLocalDate().equals(day);
    int end = endsThatDay ? to.toLocalTime().toSecondOfDay() / 60 : 24 * 60 - 1;
    values.add(needs.skills());
    values.add(needs.minAge() == null && needs.maxAge() == null);
    values.add(day.getYear());
    values.add(needs.minAge() == null ? 0 : needs.minAge());
    values.add(needs.maxAge() == null ? OLDEST : needs.maxAge());
    values.add(day.getYear());
    values.add(from.getDayOfWeek().getValue());
    values.add(from.toLocalTime().toSecondOfDay() / 60);
    values.add(end);
    values.add(day);
    values.add(to.toLocalDate());
    values.add(terms.startsAt());
    values.add(terms.endsAt());
    values.add(order.id());
    values.add(order.id());
    values.add(byPlan);
    values.add(terms.startsAt());
    values.add(terms.endsAt());
    values.add(order.id());
    values.add(order.id());
    values.add(needs.trainings());
    values.add(day);
    values.add(day);
    values.add(needs.organizationCode());
    values.add(day);
    values.add(day);
    values.add(needs.organizationCode());
    values.add(needs.organizationCode());
    values.add(needs.teamCode());
    values.add(needs.teamCode());
  }
}
