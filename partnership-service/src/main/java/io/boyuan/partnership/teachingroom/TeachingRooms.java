package io.boyuan.partnership.teachingroom;

import io.boyuan.partnership.hours.WeekWindow;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.text.Names;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All spaces in which classes can be held. */
@ApplicationScoped
public class TeachingRooms {

  /** A community has no more. */
  public static final int MOST = 100;

  private static final String VIEW =
      "select id, community_code, name, name_en, capacity, features, open_hours, created_at,"
          + " version from teaching_room ";

  private final Sql sql;

  @Inject
  TeachingRooms(Sql sql) {
    this.sql = sql;
  }

  void add(UUID id, String community, TeachingRoomPlan plan, Instant now) {
    sql.change(
        "insert into teaching_room (id, community_code, name, name_en, capacity, features,"
            + " open_hours, created_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        community,
        plan.names().zh(),
        plan.names().en(),
        plan.capacity(),
        plan.features(),
        WeekWindow.written(plan.openHours()),
        now);
  }

  void change(UUID id, TeachingRoomPlan plan) {
    sql.change(
        "update teaching_room set name = ?, name_en = ?, capacity = ?, features = ?,"
            + " open_hours = ?, version = version + 1 where id = ?",
        plan.names().zh(),
        plan.names().en(),
        plan.capacity(),
        plan.features(),
        WeekWindow.written(plan.openHours()),
        id);
  }

  void remove(UUID id) {
    sql.change("delete from teaching_room where id = ?", id);
  }

  Optional<TeachingRoomView> holding(UUID id) {
    return sql.first(VIEW + "where id = ? for update", TeachingRooms::viewOf, id);
  }

  /**
   * All rooms of a community; served by teaching_room_community.
   *
   * @param community the community
   * @return {@value #MOST} at most
   */
  public List<TeachingRoomView> of(String community) {
    return sql.list(
        VIEW + "where community_code = ? order by created_at, id limit " + MOST,
        TeachingRooms::viewOf,
        community);
  }

  /** In the order they came to be known; served by teaching_room_community. */
  Page<TeachingRoomView> listed(String community, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            VIEW
                + "where community_code = ? and (created_at, id) > (?, ?)"
                + " order by created_at, id limit ?",
            TeachingRooms::viewOf,
            community,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, view -> new Cursor(view.createdAt(), view.id()));
  }

  private static TeachingRoomView viewOf(Row row) {
    return new TeachingRoomView(
        row.id("id"),
        row.text("community_code"),
        new Names(row.text("name"), row.text("name_en")),
        row.number("capacity"),
        row.texts("features"),
        row.texts("open_hours").stream().map(WeekWindow::read).toList(),
        row.time("created_at"),
        row.bigNumber("version"));
  }
}
