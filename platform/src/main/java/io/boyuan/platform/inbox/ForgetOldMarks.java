package io.boyuan.platform.inbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;

/** Forgets which facts were handled once they are too old to come again. */
@ApplicationScoped
class ForgetOldMarks {

  private final AgroalDataSource database;

  @Inject
  ForgetOldMarks(AgroalDataSource database) {
    this.database = database;
  }

  @Scheduled(every = "6h", delayed = "10m", identity = "forget-inbox-marks")
  void forget() throws SQLException {
    try (var connection = database.getConnection();
        var delete =
            connection.prepareStatement(
                "delete from inbox where handled_at < now() - interval '30 days'")) {
      delete.executeUpdate();
    }
  }
}
