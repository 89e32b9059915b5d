package io.boyuan.grid.team;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.privacy.Masked;
import io.boyuan.platform.privacy.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All appointments, also those that ended. */
@ApplicationScoped
class Appointments {

  private static final String VIEW =
      "select id, community_code, level, unit_code, role_code, person_id, name, phone_sealed,"
          + " serves_from, serves_until, created_at from appointment ";

  private final Sql sql;
  private final Seal seal;

  @Inject
  Appointments(Sql sql, Seal seal) {
    this.sql = sql;
    this.seal = seal;
  }

  /** Who is appointed in a unit is decided one after the other. */
  void hold(String community, AppointmentPlan plan) {
    sql.first(
        "select pg_advisory_xact_lock(hashtextextended(?, 7))",
        row -> 1,
        community + "/" + plan.level() + "/" + plan.unitCode());
  }

  /** Seats of a role that are taken at some time of a term; served by appointment_unit. */
  List<Integer> seatsTaken(String community, AppointmentPlan plan) {
    return sql.list(
        "select seat from appointment where community_code = ? and level = ? and unit_code = ?"
            + " and role_code = ? and seat is not null"
            + " and daterange(serves_from, serves_until, '[]') && daterange(?, ?, '[]')",
        row -> row.number("seat"),
        community,
        plan.level(),
        plan.unitCode(),
        plan.roleCode(),
        plan.servesFrom(),
        plan.servesUntil());
  }

  void add(UUID id, String community, AppointmentPlan plan, Integer seat, Instant now) {
    sql.change(
        "insert into appointment (id, community_code, level, unit_code, role_code, seat, person_id,"
            + " person_key, name, phone_sealed, serves_from, serves_until, created_at, version)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
        id,
        community,
        plan.level(),
        plan.unitCode(),
        plan.roleCode(),
        seat,
        plan.personId(),
        plan.personId() == null ? seal.index(plan.phone()) : plan.personId().toString(),
        plan.name(),
        seal.sealed(plan.phone()),
        plan.servesFrom(),
        plan.servesUntil(),
        now);
  }

  Optional<AppointmentView> byId(UUID id) {
    return sql.first(VIEW + "where id = ?", this::viewOf, id);
  }

  Optional<AppointmentView> holding(UUID id) {
    return sql.first(VIEW + "where id = ? for update", this::viewOf, id);
  }

  Optional<String> phone(UUID id) {
    return sql.first(
        "select phone_sealed from appointment where id = ?",
        row -> seal.opened(row.text("phone_sealed")),
        id);
  }

  /** The last day, before the first when it never began. */
  void end(AppointmentView appointment, LocalDate lastDay) {
    if (lastDay.isBefore(appointment.servesFrom())) {
      sql.change("delete from appointment where id = ?", appointment.id());
    } else {
      sql.change(
          "update appointment set serves_until = ?, version = version + 1 where id = ?",
          lastDay,
          appointment.id());
    }
  }

  /** Latest first; served by appointment_community. */
  Page<AppointmentView> of(
      String community, String unit, String role, LocalDate on, PageRequest request) {
    var before = request.after(Cursor.END);
    var rows =
        sql.list(
            VIEW
                + "where community_code = ? and (?::text is null or unit_code = ?)"
                + " and (?::text is null or role_code = ?)"
                + " and (?::date is null or daterange(serves_from, serves_until, '[]') @> ?::date)"
                + " and (created_at, id) < (?, ?) order by created_at desc, id desc limit ?",
            this::viewOf,
            community,
            unit,
            unit,
            role,
            role,
            on,
            on,
            before.at(),
            before.id(),
            request.rows());
    return Page.of(rows, request, view -> new Cursor(view.createdAt(), view.id()));
  }

  private AppointmentView viewOf(Row row) {
    return new AppointmentView(
        row.id("id"),
        row.text("community_code"),
        row.constant("level", Level.class),
        row.text("unit_code"),
        row.text("role_code"),
        row.id("person_id"),
        row.text("name"),
        Masked.number(seal.opened(row.text("phone_sealed"))),
        row.date("serves_from"),
        row.date("serves_until"),
        row.time("created_at"));
  }
}
