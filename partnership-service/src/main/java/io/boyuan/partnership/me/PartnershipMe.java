package io.boyuan.partnership.me;

import io.boyuan.contracts.Fact;
import io.boyuan.contracts.partnership.PartnershipPersonErased;
import io.boyuan.platform.privacy.MyDataResource;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;

/** What this service holds on a person. */
@Path("/api/partnership/v1/me")
public class PartnershipMe extends MyDataResource {

  @Override
  protected Fact erased(UUID person, Instant at) {
    return new PartnershipPersonErased(person, 0, at);
  }
}
