package io.boyuan.volunteer.catalogue;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The resources list over HTTP. */
@Path("/api/volunteer/v1/resources")
@Tag(name = "Resources list / 资源清单")
public class ResourceListResource extends ListResource {

  ResourceListResource() {
    super(ListingKind.RESOURCE);
  }
}
