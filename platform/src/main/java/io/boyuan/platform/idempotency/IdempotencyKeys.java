package io.boyuan.platform.idempotency;

import io.agroal.api.AgroalDataSource;
import io.boyuan.platform.problem.Problem;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** The keys of creating requests and the answers they were given. */
@ApplicationScoped
class IdempotencyKeys {

  private final AgroalDataSource database;

  @Inject
  IdempotencyKeys(AgroalDataSource database) {
    this.database = database;
  }

  /**
   * Takes a key for the current transaction. While another transaction holds it, this waits for its
   * end.
   *
   * @return empty when it was free, else the first answer
   * @throws Problem 422 {@code idempotency-key-reused} when it was used for another request
   */
  Optional<FirstAnswer> take(UUID caller, String key, byte[] requestHash) {
    try (var connection = database.getConnection();
        var insert =
            connection.prepareStatement(
                "insert into idempotency_key (caller_id, key, request_hash) values (?, ?, ?)"
                    + " on conflict do nothing")) {
      insert.setObject(1, caller);
      insert.setString(2, key);
      insert.setBytes(3, requestHash);
      return insert.executeUpdate() == 1
          ? Optional.empty()
          : Optional.of(firstAnswer(caller, key, requestHash));
    } catch (SQLException e) {
      throw new IllegalStateException("The idempotency key cannot be taken", e);
    }
  }

  private FirstAnswer firstAnswer(UUID caller, String key, byte[] requestHash) throws SQLException {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "select request_hash, status, location, body from idempotency_key"
                    + " where caller_id = ? and key = ?")) {
      select.setObject(1, caller);
      select.setString(2, key);
      try (var row = select.executeQuery()) {
        if (!row.next()) {
          throw Problem.conflict("idempotency-key-in-use");
        }
        if (!Arrays.equals(row.getBytes(1), requestHash)) {
          throw Problem.of(422, "idempotency-key-reused");
        }
        return new FirstAnswer(row.getInt(2), row.getString(3), row.getString(4));
      }
    }
  }

  void remember(UUID caller, String key, FirstAnswer answer) {
    try (var connection = database.getConnection();
        var update =
            connection.prepareStatement(
                "update idempotency_key set status = ?, location = ?, body = ?"
                    + " where caller_id = ? and key = ?")) {
      update.setInt(1, answer.status());
      update.setString(2, answer.location());
      update.setString(3, answer.body());
      update.setObject(4, caller);
      update.setString(5, key);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The first answer cannot be remembered", e);
    }
  }

  @Scheduled(every = "1h", delayed = "5m", identity = "forget-idempotency-keys")
  void forgetOld() throws SQLException {
    try (var connection = database.getConnection();
        var delete =
            connection.prepareStatement(
                "delete from idempotency_key where created_at < now() - interval '24 hours'")) {
      delete.executeUpdate();
    }
  }

  /** What the first request was answered. */
  record FirstAnswer(int status, String location, String body) {}
}
