package io.boyuan.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;

/** Every decision by staff (X4). It is written with the decision and can't be edited. */
@ApplicationScoped
public class AuditTrail {

  private static final String COLUMNS =
      "id, at, actor_id, community, action, subject_type, subject_id, reason, detail";

  private final AgroalDataSource database;
  private final Caller caller;
  private final ObjectMapper mapper;
  private final Ids ids;
  private final Clock clock;

  @Inject
  AuditTrail(AgroalDataSource database, Caller caller, ObjectMapper mapper, Ids ids, Clock clock) {
    this.database = database;
    this.caller = caller;
    this.mapper = mapper;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Writes down what the caller decides, if the current transaction commits.
   *
   * @param decision what was decided
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(Decision decision) {
    try (var connection = database.getConnection();
        var insert =
            connection.prepareStatement(
                "insert into audit_entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      insert.setObject(1, ids.next());
      insert.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
      insert.setObject(3, caller.id());
      insert.setString(4, decision.community());
      insert.setString(5, decision.action());
      insert.setString(6, decision.subjectType());
      insert.setObject(7, decision.subjectId());
      insert.setString(8, decision.reason());
      insert.setString(9, detailOf(decision));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The decision cannot be written down", e);
    }
  }

  /**
   * A community's trail, newest first.
   *
   * @param community its code
   * @param request which page
   * @return one page
   */
  @Transactional
  public Page<AuditEntry> of(String community, PageRequest request) {
    var before = request.after(Cursor.END);
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "select "
                    + COLUMNS
                    + " from audit_entry where community = ?"
                    + " and (at, id) < (?, ?) order by at desc, id desc limit ?")) {
      select.setString(1, community);
      select.setObject(2, before.at().atOffset(ZoneOffset.UTC));
      select.setObject(3, before.id());
      select.setInt(4, request.rows());
      var entries = new ArrayList<AuditEntry>();
      try (var row = select.executeQuery()) {
        while (row.next()) {
          entries.add(entryOf(row));
        }
      }
      return Page.of(entries, request, entry -> new Cursor(entry.at(), entry.id()));
    } catch (SQLException e) {
      throw new IllegalStateException("The trail cannot be read", e);
    }
  }

  private String detailOf(Decision decision) {
    try {
      return decision.detail().isEmpty() ? null : mapper.writeValueAsString(decision.detail());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("The detail of a decision cannot be written", e);
    }
  }

  private static AuditEntry entryOf(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getObject(1, UUID.class),
        row.getObject(2, OffsetDateTime.class).toInstant(),
        row.getObject(3, UUID.class),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getObject(7, UUID.class),
        row.getString(8),
        row.getString(9));
  }
}
