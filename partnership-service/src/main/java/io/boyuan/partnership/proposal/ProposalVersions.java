package io.boyuan.partnership.proposal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All versions of all proposals. */
@ApplicationScoped
public class ProposalVersions {

  private static final String VERSION =
      """
      select v.number, v.title, v.summary, v.plan, v.budget, v.budget_fen, v.saved_at,
        (select jsonb_agg(jsonb_build_object('accountId', m.account_id, 'name', m.person_name,
          'task', m.task) order by m.place) from proposal_member m
          where m.proposal_id = v.proposal_id and m.number = v.number and not m.supervises)
          as members,
        (select jsonb_build_object('accountId', m.account_id, 'name', m.person_name,
          'task', m.task) from proposal_member m
          where m.proposal_id = v.proposal_id and m.number = v.number and m.supervises)
          as supervisor
      from proposal_version v where v.proposal_id = ?
      """;

  private static final TypeReference<List<BudgetLine>> LINES = new TypeReference<>() {};
  private static final TypeReference<List<Member>> MEMBERS = new TypeReference<>() {};
  private static final TypeReference<Member> MEMBER = new TypeReference<>() {};

  private final Sql sql;
  private final ObjectMapper mapper;

  @Inject
  ProposalVersions(Sql sql, ObjectMapper mapper) {
    this.sql = sql;
    this.mapper = mapper;
  }

  /**
   * A version of a proposal.
   *
   * @param id the proposal
   * @param number of the version
   * @return empty when there is none
   */
  public Optional<ProposalVersion> of(UUID id, int number) {
    return sql.first(VERSION + " and v.number = ?", this::versionOf, id, number);
  }

  void save(UUID id, int number, ProposalPlan content, UUID saver, Instant now) {
    sql.change(
        "insert into proposal_version (proposal_id, number, title, summary, plan, budget,"
            + " budget_fen, saved_at, saved_by_id) values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)",
        id,
        number,
        content.title(),
        content.summary(),
        content.plan(),
        written(content.budget()),
        content.budgetFen(),
        now,
        saver);
    var people = new ArrayList<>(content.members());
    if (content.supervisor() != null) {
      people.add(content.supervisor());
    }
    sql.change(
        "insert into proposal_member (proposal_id, number, place, account_id, person_name, task,"
            + " supervises) select ?, ?, m.place, m.account_id, m.person_name, m.task, m.place > ?"
            + " from unnest(?::uuid[], ?::text[], ?::text[])"
            + " with ordinality m (account_id, person_name, task, place)",
        id,
        number,
        content.members().size(),
        people.stream().map(Member::accountId).toList(),
        people.stream().map(Member::name).toList(),
        people.stream().map(Member::task).toList());
  }

  /** Latest first; served by the table's key. The number stands for the cursor's time. */
  Page<ProposalVersion> of(UUID id, PageRequest request) {
    var before = request.after(Cursor.END);
    var rows =
        sql.list(
            VERSION + " and v.number < ? order by v.number desc limit ?",
            this::versionOf,
            id,
            before.at().getEpochSecond(),
            request.rows());
    return Page.of(rows, request, each -> new Cursor(Instant.ofEpochSecond(each.number()), id));
  }

  private ProposalVersion versionOf(Row row) {
    var content =
        new ProposalPlan(
            row.text("title"),
            row.text("summary"),
            row.text("plan"),
            read(row.text("budget"), LINES),
            read(row.text("members"), MEMBERS),
            row.text("supervisor") == null ? null : read(row.text("supervisor"), MEMBER));
    return new ProposalVersion(
        row.number("number"), content, row.bigNumber("budget_fen"), row.time("saved_at"));
  }

  private String written(List<BudgetLine> budget) {
    try {
      return mapper.writeValueAsString(budget);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A budget can be written", e);
    }
  }

  private <T> T read(String json, TypeReference<T> type) {
    try {
      return mapper.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("It was written by this service", e);
    }
  }
}
