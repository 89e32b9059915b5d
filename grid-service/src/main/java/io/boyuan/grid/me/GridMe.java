package io.boyuan.grid.me;

import io.boyuan.contracts.Fact;
import io.boyuan.contracts.grid.GridPersonErased;
import io.boyuan.platform.privacy.MyDataResource;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;

/** What this service holds on a person. */
@Path("/api/grid/v1/me")
public class GridMe extends MyDataResource {

  @Override
  protected Fact erased(UUID person, Instant at) {
    return new GridPersonErased(person, 0, at);
  }
}
