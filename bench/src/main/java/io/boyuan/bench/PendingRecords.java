package io.boyuan.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;

/** Records of as many volunteers, checked out and waiting, as the service itself writes them. */
final class PendingRecords {

  private static final int STOCK = 2_000;
  private static final String PENDING =
      """
      with a as (
        insert into activity (id, title, category, community_code, created_by, created_at, version)
        values (uuidv7(), '测量', 'CIVILITY_PATROL', 'boyuan', uuidv7(), now(), 0) returning id),
      p as (
        insert into post (id, activity_id, ordinal, name, category, capacity)
        select uuidv7(), a.id, 0, '测量', 'CIVILITY_PATROL', 10000 from a returning id, activity_id),
      s as (
        insert into shift (id, activity_id, post_id, activity_title, post_name, category,
          community_code, starts_at, ends_at, capacity, check_in_secret, version)
        select uuidv7(), p.activity_id, p.id, '测量', '测量', 'CIVILITY_PATROL', 'boyuan',
          now() - interval '3 h', now() - interval '1 h', 10000, '', 0 from p
        returning id, activity_id, starts_at, ends_at),
      u as (
        insert into sign_up (id, shift_id, volunteer_id, volunteer_name, status, queue_number,
          starts_at, ends_at, attended, created_at, version)
        select uuidv7(), s.id, gen_random_uuid(), '测量', 'CONFIRMED', n, s.starts_at, s.ends_at,
          true, now(), 0 from s, generate_series(1, ?) n
        returning id, shift_id, volunteer_id)
      insert into service_record (id, sign_up_id, shift_id, activity_id, volunteer_id,
        volunteer_name, community_code, category, shift_starts_at, shift_ends_at, status, source,
        checked_in_at, checked_out_at, minutes, version)
      select uuidv7(), u.id, u.shift_id, s.activity_id, u.volunteer_id, '测量', 'boyuan',
        'CIVILITY_PATROL', s.starts_at, s.ends_at, 'PENDING', 'SCANNED', s.starts_at, s.ends_at,
        120, 0 from u join s on s.id = u.shift_id
      returning id
      """;

  private final Connection volunteer;
  private final Queue<UUID> stock = new ArrayDeque<>();
  private final List<UUID> taken = new ArrayList<>();

  PendingRecords(Connection volunteer) {
    this.volunteer = volunteer;
  }

  /** One that nobody has taken. */
  synchronized UUID next() throws SQLException {
    if (stock.isEmpty()) {
      write(STOCK);
    }
    UUID record = stock.remove();
    taken.add(record);
    return record;
  }

  /** So many that nobody has taken. */
  synchronized List<UUID> take(int count) throws SQLException {
    write(Math.max(0, count - stock.size()));
    var records = new ArrayList<UUID>(count);
    for (int i = 0; i < count; i++) {
      records.add(next());
    }
    return records;
  }

  synchronized List<UUID> taken() {
    return List.copyOf(taken);
  }

  private void write(int count) throws SQLException {
    try (var insert = volunteer.prepareStatement(PENDING)) {
      insert.setInt(1, count);
      try (var row = insert.executeQuery()) {
        while (row.next()) {
          stock.add(row.getObject(1, UUID.class));
        }
      }
    }
  }
}
