package io.boyuan.platform.page;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A list that is read page by page, ordered by a time and then by id. It reads no more than a page,
 * however long the list, when an index has its conditions and then its order.
 *
 * @param <T> the entity listed
 */
public final class KeysetQuery<T> {

  private final PanacheRepositoryBase<T, ?> repository;
  private final String entity;
  private final String time;
  private final boolean rising;
  private final StringBuilder conditions = new StringBuilder();
  private final Map<String, Object> parameters = new HashMap<>();
  private String fetched = "";
  private Cursor start;

  private KeysetQuery(
      PanacheRepositoryBase<T, ?> repository, Class<T> entity, String time, boolean rising) {
    this.repository = repository;
    this.entity = entity.getSimpleName();
    this.time = time;
    this.rising = rising;
    this.start = rising ? Cursor.START : Cursor.END;
  }

  /**
   * A list that begins with the earliest.
   *
   * @param repository where it is kept
   * @param entity what is listed
   * @param time the attribute it is ordered by
   * @param <T> the entity listed
   * @return a query without conditions
   */
  public static <T> KeysetQuery<T> earliestFirst(
      PanacheRepositoryBase<T, ?> repository, Class<T> entity, String time) {
    return new KeysetQuery<>(repository, entity, time, true);
  }

  /**
   * A list that begins with the latest.
   *
   * @param repository where it is kept
   * @param entity what is listed
   * @param time the attribute it is ordered by
   * @param <T> the entity listed
   * @return a query without conditions
   */
  public static <T> KeysetQuery<T> latestFirst(
      PanacheRepositoryBase<T, ?> repository, Class<T> entity, String time) {
    return new KeysetQuery<>(repository, entity, time, false);
  }

  /**
   * Lists only what meets a condition.
   *
   * @param condition in HQL
   * @return this query
   */
  public KeysetQuery<T> where(String condition) {
    conditions.append(condition).append(" and ");
    return this;
  }

  /**
   * Lists only what meets a condition, if its value is given.
   *
   * @param condition in HQL, with one parameter
   * @param parameter the parameter's name
   * @param value the parameter's value, null to leave the condition out
   * @return this query
   */
  public KeysetQuery<T> where(String condition, String parameter, Object value) {
    if (value != null) {
      where(condition).with(parameter, value);
    }
    return this;
  }

  /**
   * Gives a further parameter of a condition its value.
   *
   * @param parameter the parameter's name
   * @param value the parameter's value, null when no condition has it
   * @return this query
   */
  public KeysetQuery<T> with(String parameter, Object value) {
    if (value != null) {
      parameters.put(parameter, value);
    }
    return this;
  }

  /**
   * Reads an association along.
   *
   * @param association the attribute's name
   * @return this query
   */
  public KeysetQuery<T> fetching(String association) {
    fetched = " join fetch e." + association;
    return this;
  }

  /**
   * Begins the first page elsewhere.
   *
   * @param position after which to begin
   * @return this query
   */
  public KeysetQuery<T> startingAfter(Cursor position) {
    start = position;
    return this;
  }

  /**
   * Reads one page.
   *
   * @param request which
   * @param positionOf an item's place in the order
   * @return the page
   */
  public Page<T> page(PageRequest request, Function<T, Cursor> positionOf) {
    var after = request.after(start);
    parameters.put("cursorAt", after.at());
    parameters.put("cursorId", after.id());
    String way = rising ? "" : " desc";
    String query =
        "select e from "
            + entity
            + " e"
            + fetched
            + " where "
            + conditions
            + "(e."
            + time
            + ", e.id) "
            + (rising ? ">" : "<")
            + " (:cursorAt, :cursorId)"
            + " order by e."
            + time
            + way
            + ", e.id"
            + way;
    var rows = repository.find(query, parameters).range(0, request.limit()).list();
    return Page.of(rows, request, positionOf);
  }
}
