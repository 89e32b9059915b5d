package io.boyuan.platform.notes;

import io.agroal.api.AgroalDataSource;
import io.boyuan.platform.inbox.FactHandler;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Writes down each knock it hears, and fails where a test says so, after it has written. */
abstract class Echo extends FactHandler<Knock> {

  private final AgroalDataSource database;
  private final Map<String, Integer> failures = new ConcurrentHashMap<>();

  Echo(AgroalDataSource database, String name) {
    super(Knock.TYPE, Knock.class, name);
    this.database = database;
  }

  /** Lets the handler fail at a text so many times. */
  public void failAt(String text, int times) {
    failures.put(text, times);
  }

  /** Lets it succeed from now on. */
  public void mend() {
    failures.clear();
  }

  @Override
  public void handle(Knock knock) {
    try (var connection = database.getConnection();
        var insert =
            connection.prepareStatement("insert into echo (handler, text) values (?, ?)")) {
      insert.setString(1, name());
      insert.setString(2, knock.text());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    int left = failures.getOrDefault(knock.text(), 0);
    if (left > 0) {
      failures.put(knock.text(), left - 1);
      throw new IllegalStateException("cannot bear " + knock.text());
    }
  }
}
