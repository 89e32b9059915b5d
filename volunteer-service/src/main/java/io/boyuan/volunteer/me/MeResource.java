package io.boyuan.volunteer.me;

import io.boyuan.contracts.Fact;
import io.boyuan.contracts.volunteer.VolunteerErased;
import io.boyuan.platform.privacy.MyDataResource;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;

/** What this service holds on a person. */
@Path("/api/volunteer/v1/me")
public class MeResource extends MyDataResource {

  @Override
  protected Fact erased(UUID person, Instant at) {
    return new VolunteerErased(person, 0, at);
  }
}
