package io.boyuan.partnership.checkin;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;

/** The secrets that the codes of sessions come from, made when a code is first shown. */
@ApplicationScoped
class SessionCodes {

  private final Sql sql;
  private final SecureRandom random = new SecureRandom();

  @Inject
  SessionCodes(Sql sql) {
    this.sql = sql;
  }

  String secretOf(UUID sessionId) {
    return known(sessionId)
        .orElseGet(
            () -> {
              sql.change(
                  "insert into session_code (session_id, secret) values (?, ?)"
                      + " on conflict do nothing",
                  sessionId,
                  Secret.next(random));
              return known(sessionId).orElseThrow();
            });
  }

  Optional<String> known(UUID sessionId) {
    return sql.first(
        "select secret from session_code where session_id = ?",
        row -> row.text("secret"),
        sessionId);
  }
}
