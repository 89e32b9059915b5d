package io.boyuan.volunteer.me;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.contracts.volunteer.VolunteerErased;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.time.Ids;
import io.boyuan.volunteer.person.OwnContacts;
import io.boyuan.volunteer.signup.LeaveAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Persons read all that is held on them, and have it forgotten; sums still add up, since what they
 * served goes on counting under nobody's name (X3).
 */
@ApplicationScoped
class MyData {

  private static final int MOST_ROWS = 10_000;

  private final Sql sql;
  private final ObjectMapper mapper;
  private final OwnContacts contacts;
  private final LeaveAll leaveAll;
  private final Outbox outbox;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  MyData(
      Sql sql,
      ObjectMapper mapper,
      OwnContacts contacts,
      LeaveAll leaveAll,
      Outbox outbox,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.sql = sql;
    this.mapper = mapper;
    this.contacts = contacts;
    this.leaveAll = leaveAll;
    this.outbox = outbox;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /** All that is held on the caller, kind by kind; kinds of which there is nothing are left out. */
  @Transactional
  Map<String, List<Object>> held() {
    var all = new LinkedHashMap<String, List<Object>>();
    for (var held : Held.ALL) {
      var rows = rows(held);
      if (!rows.isEmpty()) {
        all.put(held.kind(), rows);
      }
    }
    contacts.inFull(caller.id()).ifPresent(full -> all.put("contacts", List.of(full)));
    return all;
  }

  private List<Object> rows(Held held) {
    // Served by each table's index of the person.
    String select =
        "select (to_jsonb(t) - ?::text[])::text as row from %s t where %s limit %d"
            .formatted(held.table(), held.where(), MOST_ROWS);
    return sql.list(select, this::read, held.hidden(), caller.id());
  }

  private Object read(Row row) {
    try {
      return mapper.readValue(row.text("row"), Object.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("PostgreSQL writes JSON", e);
    }
  }

  /** Forgets the caller; places they held are given on. */
  @Transactional
  void erase() {
    UUID me = caller.id();
    leaveAll.of(me);
    UUID nobody = ids.next();
    for (var held : Held.ALL) {
      for (var forgetting : held.forget()) {
        var values =
            forgetting.ids().stream().map(id -> id == Held.Id.THEIRS ? me : nobody).toArray();
        sql.change(forgetting.statement(), values);
      }
    }
    outbox.tell(new VolunteerErased(me, 0, clock.instant()));
  }
}
