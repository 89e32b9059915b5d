package io.boyuan.platform.notes;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The second of two handlers of the same fact. */
@Singleton
public class SecondEcho extends Echo {

  @Inject
  SecondEcho(AgroalDataSource database) {
    super(database, "second-echo");
  }
}
