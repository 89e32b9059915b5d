package io.boyuan.platform.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Rows as they stand, for features of which a person reads all columns but some. */
@ApplicationScoped
public class PersonalRows {

  private final Sql sql;
  private final ObjectMapper mapper;

  @Inject
  PersonalRows(Sql sql, ObjectMapper mapper) {
    this.sql = sql;
    this.mapper = mapper;
  }

  /**
   * A person's rows of a table.
   *
   * @param table its name
   * @param theirs what makes a row theirs, with their id for its question mark; an index serves it
   * @param hidden columns that are not theirs to read, or sealed
   * @param person their id
   * @return each row as JSON, {@link PersonalRecords#MOST} at most
   */
  public List<Object> of(String table, String theirs, List<String> hidden, UUID person) {
    return sql.list(
        "select (to_jsonb(t) - ?::text[])::text as row from %s t where %s limit %d"
            .formatted(table, theirs, PersonalRecords.MOST),
        this::read,
        hidden,
        person);
  }

  private Object read(Row row) {
    try {
      return mapper.readValue(row.text("row"), Object.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("PostgreSQL writes JSON", e);
    }
  }
}
