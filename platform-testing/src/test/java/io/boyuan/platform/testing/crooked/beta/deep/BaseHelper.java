package io.boyuan.platform.testing.crooked.beta.deep;

import io.boyuan.platform.testing.crooked.beta.OtherResource;
import java.time.Instant;

/** Lies too deep, says nothing by its name, looks at its own clock and calls a resource. */
public class BaseHelper {
  public String now(OtherResource resource) {
    return resource.things() + Instant.now().toString();
  }
}
