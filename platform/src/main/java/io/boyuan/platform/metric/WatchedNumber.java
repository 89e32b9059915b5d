package io.boyuan.platform.metric;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/**
 * A number that operators watch, read from the database whenever the metrics are. A bean for each;
 * what it reads is served by an index.
 */
public abstract class WatchedNumber {

  private static final Logger LOG = Logger.getLogger(WatchedNumber.class);

  private final AgroalDataSource database;
  private final String name;
  private final String unit;
  private final String description;
  private final String select;

  /**
   * A number.
   *
   * @param database where it is read
   * @param name with dots, such as {@code boyuan.dead.letters}
   * @param unit such as {@code seconds}; empty for a count
   * @param description what it says
   * @param select gives one row of one column
   */
  protected WatchedNumber(
      AgroalDataSource database, String name, String unit, String description, String select) {
    this.database = database;
    this.name = name;
    this.unit = unit;
    this.description = description;
    this.select = select;
  }

  void register(@Observes StartupEvent started, MeterRegistry registry) {
    Gauge.builder(name, this, WatchedNumber::now)
        .baseUnit(unit)
        .description(description)
        .register(registry);
  }

  private double now() {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(select);
        var row = statement.executeQuery()) {
      row.next();
      return row.getDouble(1);
    } catch (SQLException e) {
      LOG.warnf("%s is unknown: %s", name, e.getMessage());
      return Double.NaN;
    }
  }
}
