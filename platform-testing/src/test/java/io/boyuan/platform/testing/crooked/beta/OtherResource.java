package io.boyuan.platform.testing.crooked.beta;

import io.boyuan.platform.testing.crooked.alpha.Thing;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;

/** Breaks what a resource must keep. */
@Path("/crooked")
public class OtherResource {
  private EntityManager manager;

  @GET
  public List<Optional<Thing>> things() {
    return List.of(Optional.ofNullable(manager.find(Thing.class, 1)));
  }

  /** Shows an entity. */
  public record OtherView(Other other) {}
}
