package io.boyuan.platform.notes;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The first of two handlers of the same fact. */
@ApplicationScoped
public class FirstEcho extends Echo {

  /** For the proxy. */
  protected FirstEcho() {
    super(null);
  }

  @Inject
  FirstEcho(AgroalDataSource database) {
    super(database);
  }

  @Override
  public String name() {
    return "first-echo";
  }
}
