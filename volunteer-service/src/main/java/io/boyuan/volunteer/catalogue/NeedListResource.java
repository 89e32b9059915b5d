package io.boyuan.volunteer.catalogue;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The needs list over HTTP. */
@Path("/api/volunteer/v1/needs")
@Tag(name = "Needs list / 需求清单")
public class NeedListResource extends ListResource {

  NeedListResource() {
    super(ListingKind.NEED);
  }
}
