package io.boyuan.platform.outbox;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/** The age of the oldest fact that is not yet published, in seconds, as the metric to watch. */
@ApplicationScoped
public class OutboxAge {

  private static final Logger LOG = Logger.getLogger(OutboxAge.class);
  private static final String OLDEST =
      "select coalesce(extract(epoch from now() - min(occurred_at)), 0) from outbox";

  private final AgroalDataSource database;

  @Inject
  OutboxAge(AgroalDataSource database) {
    this.database = database;
  }

  void register(@Observes StartupEvent started, MeterRegistry registry) {
    Gauge.builder("boyuan.outbox.oldest", this, OutboxAge::seconds)
        .baseUnit("seconds")
        .description("Age of the oldest fact that is not yet published")
        .register(registry);
  }

  double seconds() {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(OLDEST);
        var row = select.executeQuery()) {
      row.next();
      return row.getDouble(1);
    } catch (SQLException e) {
      LOG.warnf("The age of the outbox is unknown: %s", e.getMessage());
      return Double.NaN;
    }
  }
}
