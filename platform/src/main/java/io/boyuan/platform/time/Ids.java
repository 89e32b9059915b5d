package io.boyuan.platform.time;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where ids come from: UUIDs of version 7 (RFC 9562), which sort by the time they were made. */
@ApplicationScoped
public class Ids {

  private final TimeBasedEpochGenerator generator = Generators.timeBasedEpochGenerator();

  /**
   * A new id.
   *
   * @return a UUID that was never given out
   */
  public UUID next() {
    return generator.generate();
  }
}
