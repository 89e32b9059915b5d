package io.boyuan.platform.idempotency;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.Seal;
import io.boyuan.platform.problem.Problem;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** The keys of creating requests and the answers they were given, sealed: some tell a secret. */
@ApplicationScoped
class IdempotencyKeys {

  private final Sql sql;
  private final Seal seal;

  @Inject
  IdempotencyKeys(Sql sql, Seal seal) {
    this.sql = sql;
    this.seal = seal;
  }

  /**
   * Takes a key for the current transaction. While another transaction holds it, this waits for its
   * end.
   *
   * @return empty when it was free, else the first answer
   * @throws Problem 422 {@code idempotency-key-reused} when it was used for another request
   */
  Optional<FirstAnswer> take(UUID caller, String key, byte[] requestHash) {
    int taken =
        sql.change(
            "insert into idempotency_key (caller_id, key, request_hash) values (?, ?, ?)"
                + " on conflict do nothing",
            caller,
            key,
            requestHash);
    return taken == 1 ? Optional.empty() : Optional.of(firstAnswer(caller, key, requestHash));
  }

  private FirstAnswer firstAnswer(UUID caller, String key, byte[] requestHash) {
    return sql.first(
            "select request_hash, status, location, body from idempotency_key"
                + " where caller_id = ? and key = ?",
            row -> answerOf(row, requestHash),
            caller,
            key)
        .orElseThrow(() -> Problem.conflict("idempotency-key-in-use"));
  }

  private FirstAnswer answerOf(Row row, byte[] requestHash) {
    if (!Arrays.equals(row.bytes("request_hash"), requestHash)) {
      throw Problem.of(422, "idempotency-key-reused");
    }
    return new FirstAnswer(
        row.number("status"), row.text("location"), seal.opened(row.text("body")));
  }

  void remember(UUID caller, String key, FirstAnswer answer) {
    sql.change(
        "update idempotency_key set status = ?, location = ?, body = ?"
            + " where caller_id = ? and key = ?",
        answer.status(),
        answer.location(),
        seal.sealed(answer.body()),
        caller,
        key);
  }

  @Scheduled(every = "1h", delayed = "5m", identity = "forget-idempotency-keys")
  void forgetOld() {
    sql.change("delete from idempotency_key where created_at < now() - interval '24 hours'");
  }

  /** What the first request was answered. */
  record FirstAnswer(int status, String location, String body) {}
}
