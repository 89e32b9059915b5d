package io.boyuan.volunteer.assignment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.Charge;
import io.boyuan.volunteer.planning.Told;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who is asked for what, for themselves, their coordinators, staff and the street. */
@ApplicationScoped
class FindAssignments {

  private static final TypeReference<List<Told>> REASONS = new TypeReference<>() {};
  private static final String VIEW =
      """
      select a.id, a.order_id, o.title, o.community_code, o.place_name, a.starts_at, a.ends_at,
        a.person_id, v.name, a.organization_code, a.team_code, a.status, a.answer_by,
        a.reasons::text as reasons, a.reason, a.sign_up_id, a.created_at
      from assignment a join dispatch_order o on o.id = a.order_id
      left join volunteer v on v.id = a.person_id
      """;

  private final Sql sql;
  private final ObjectMapper mapper;
  private final Caller caller;

  @Inject
  FindAssignments(Sql sql, ObjectMapper mapper, Caller caller) {
    this.sql = sql;
    this.mapper = mapper;
    this.caller = caller;
  }

  /** The caller's own, latest first; served by assignment_person. */
  @Transactional
  Page<AssignmentView> mine(PageRequest request) {
    return page("a.person_id = ?", caller.id(), request);
  }

  /**
   * Those of an organization, latest first; served by assignment_organization.
   *
   * @param organization its code
   * @param request which page
   * @return the page
   * @throws Problem 403 {@code other-organization}
   */
  @Transactional
  Page<AssignmentView> of(String organization, PageRequest request) {
    Charge.requireOrganization(caller, organization);
    return page("a.organization_code = ?", organization, request);
  }

  /**
   * Those of an order, latest first; served by assignment_order.
   *
   * @param order the order
   * @param request which page
   * @return the page
   * @throws Problem 403 {@code other-community}, 404
   */
  @Transactional
  Page<AssignmentView> of(UUID order, PageRequest request) {
    var community =
        sql.first(
                "select community_code from dispatch_order where id = ?",
                row -> row.text("community_code"),
                order)
            .orElseThrow(Problem::notFound);
    if (!caller.is(Roles.DISPATCHER)) {
      caller.requireActsFor(community);
    }
    return page("a.order_id = ?", order, request);
  }

  private Page<AssignmentView> page(String whose, Object value, PageRequest request) {
    var before = request.after(Cursor.END);
    var rows =
        sql.list(
            VIEW
                + " where "
                + whose
                + " and (a.created_at, a.id) < (?, ?)"
                + " order by a.created_at desc, a.id desc limit ?",
            this::listed,
            value,
            before.at(),
            before.id(),
            request.rows());
    return Page.of(rows, request, row -> new Cursor(row.at(), row.view().id())).map(Listed::view);
  }

  AssignmentView shown(UUID id) {
    return sql.first(VIEW + " where a.id = ?", this::listed, id).orElseThrow().view();
  }

  private Listed listed(Row row) {
    return new Listed(
        row.time("created_at"),
        new AssignmentView(
            row.id("id"),
            row.id("order_id"),
            row.text("title"),
            row.text("community_code"),
            row.text("place_name"),
            row.time("starts_at"),
            row.time("ends_at"),
            row.id("person_id"),
            row.text("name"),
            row.text("organization_code"),
            row.text("team_code"),
            row.constant("status", Assignment.Status.class),
            row.time("answer_by"),
            reasons(row.text("reasons")),
            row.text("reason"),
            row.id("sign_up_id")));
  }

  private List<Told> reasons(String json) {
    try {
      return mapper.readValue(json, REASONS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("PostgreSQL writes JSON", e);
    }
  }

  private record Listed(Instant at, AssignmentView view) {}
}
