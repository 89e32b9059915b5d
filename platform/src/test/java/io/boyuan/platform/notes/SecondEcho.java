package io.boyuan.platform.notes;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The second of two handlers of the same fact. */
@ApplicationScoped
public class SecondEcho extends Echo {

  /** For the proxy. */
  protected SecondEcho() {
    super(null);
  }

  @Inject
  SecondEcho(AgroalDataSource database) {
    super(database);
  }

  @Override
  public String name() {
    return "second-echo";
  }
}
