package io.boyuan.volunteer.assignment;

import io.boyuan.platform.database.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All assignments. Their shift and their order are held before them. */
@ApplicationScoped
class Assignments implements PanacheRepositoryBase<Assignment, UUID> {

  private static final int AT_A_TIME = 200;

  private final Sql sql;

  @Inject
  Assignments(Sql sql) {
    this.sql = sql;
  }

  Optional<Known> known(UUID id) {
    return sql.first(
        "select a.id, a.order_id, a.person_id, o.shift_id, v.name,"
            // Whom they have left speaks for them no more; served by membership_person.
            + " (select m.organization_code from membership m where m.person_id = a.person_id"
            + "   and m.organization_code = a.organization_code and m.status = 'ACTIVE'"
            + "   and (a.team_code is null or m.team_code = a.team_code) limit 1)"
            + " as organization_code"
            + " from assignment a join dispatch_order o on o.id = a.order_id"
            + " left join volunteer v on v.id = a.person_id where a.id = ?",
        row ->
            new Known(
                row.id("id"),
                row.id("order_id"),
                row.id("shift_id"),
                row.id("person_id"),
                row.text("name"),
                row.text("organization_code")),
        id);
  }

  Optional<Assignment> holding(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Those not answered, who was asked last first; served by assignment_order. */
  List<Assignment> asked(UUID order) {
    return find("orderId = ?1 and status = 'ASKED' order by createdAt desc, id desc", order)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** Served by already_asked. */
  Optional<Assignment> asked(UUID order, UUID person) {
    return find("orderId = ?1 and personId = ?2 and status = 'ASKED'", order, person)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .singleResultOptional();
  }

  /** Served by assignment_order. */
  List<Assignment> accepted(UUID order) {
    return list("orderId = ?1 and status = 'ACCEPTED'", order);
  }

  /** Served by assignment_sign_up. */
  Optional<Assignment> ofSignUp(UUID signUp) {
    return find("signUpId = ?1 and status = 'ACCEPTED'", signUp).singleResultOptional();
  }

  /** Whether anybody was ever asked; served by assignment_order. */
  boolean wasAnyoneAsked(UUID order) {
    return sql.first(
            "select 1 as found from assignment where order_id = ? limit 1",
            row -> row.number("found"),
            order)
        .isPresent();
  }

  /** Whether somebody is asked for an order, or has accepted; served by already_asked. */
  boolean isAsked(UUID order, UUID person) {
    return sql.first(
            "select 1 as found from assignment where order_id = ? and person_id = ?"
                + " and status in ('ASKED', 'ACCEPTED') limit 1",
            row -> row.number("found"),
            order,
            person)
        .isPresent();
  }

  /** Whether somebody is asked for a time that overlaps; served by asked_elsewhere. */
  boolean isAskedElsewhere(UUID person, Instant from, Instant to) {
    return sql.first(
            "select 1 as found from assignment where person_id = ? and status = 'ASKED'"
                + " and tstzrange(starts_at, ends_at) && tstzrange(?, ?) limit 1",
            row -> row.number("found"),
            person,
            from,
            to)
        .isPresent();
  }

  /** Nobody else asks them meanwhile; always after an order, and in one order among persons. */
  void holdPersons(List<UUID> persons) {
    persons.stream()
        .map(Assignments::lockOf)
        .distinct()
        .sorted()
        .forEach(
            lock ->
                sql.first(
                    "select pg_advisory_xact_lock(?) as held", row -> row.isMissing("held"), lock));
  }

  /** Nobody else asks them meanwhile, unless somebody just does; without waiting. */
  boolean holdIfFree(UUID person) {
    return sql.first(
            "select pg_try_advisory_xact_lock(?) as held", row -> row.flag("held"), lockOf(person))
        .orElseThrow();
  }

  private static long lockOf(UUID person) {
    return person.getMostSignificantBits() + 31 * person.getLeastSignificantBits();
  }

  /**
   * Of whom an answer is awaited in an organization, or a team of it; served by assignment_order.
   */
  List<UUID> askedOf(UUID order, String organization, String team) {
    return sql.list(
        "select id from assignment where order_id = ? and status = 'ASKED'"
            + " and organization_code = ? and (?::text is null or team_code = ?)"
            + " order by created_at, id",
        row -> row.id("id"),
        order,
        organization,
        team,
        team);
  }

  /** Served by assignment_due. */
  List<UUID> due(Instant now) {
    return sql.list(
        "select id from assignment where status = 'ASKED' and answer_by <= ?"
            + " order by answer_by limit "
            + AT_A_TIME,
        row -> row.id("id"),
        now);
  }

  /** In the order in which shifts are held; served by assignment_standing. */
  List<UUID> askedOf(UUID person) {
    return sql.list(
        "select a.id from assignment a join dispatch_order o on o.id = a.order_id"
            + " where a.person_id = ? and a.status = 'ASKED' order by o.shift_id",
        row -> row.id("id"),
        person);
  }

  /**
   * Those of the last plan who were never asked, or whom others came before, the best first; who
   * signed up by themselves, and who did and gave it up, is not asked, nor whom a plan that is
   * being applied is about to ask elsewhere. Served by assignment_order, sign_up_shift and
   * plan_assignment_person.
   */
  List<UUID> alternatives(UUID order, int most) {
    return sql.list(
        """
        select o.person_id from order_alternative o
        where o.order_id = ? and not exists (select from assignment a
          where a.order_id = o.order_id and a.person_id = o.person_id and a.status <> 'WITHDRAWN')
          and not exists (select from dispatch_order d join sign_up s on s.shift_id = d.shift_id
            where d.id = o.order_id and s.volunteer_id = o.person_id)
          and not exists (select from plan_assignment w
            join dispatch_plan l on l.id = w.plan_id and l.status = 'APPLYING'
            where w.person_id = o.person_id and w.change = 'NEW' and w.outcome is null
              and w.order_id <> o.order_id)
        order by o.rank limit ?
        """,
        row -> row.id("person_id"),
        order,
        most);
  }

  /**
   * What of an assignment decides what is held before it.
   *
   * @param id the assignment
   * @param orderId its order
   * @param shiftId the order's shift
   * @param personId who is asked
   * @param name what they are called
   * @param organizationCode for which organization they go, null for none or one they have left
   */
  record Known(
      UUID id, UUID orderId, UUID shiftId, UUID personId, String name, String organizationCode) {}
}
