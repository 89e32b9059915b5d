package io.boyuan.platform.notes;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The first of two handlers of the same fact. */
@Singleton
public class FirstEcho extends Echo {

  @Inject
  FirstEcho(AgroalDataSource database) {
    super(database, "first-echo");
  }
}
