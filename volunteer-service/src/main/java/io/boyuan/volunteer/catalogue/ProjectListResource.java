package io.boyuan.volunteer.catalogue;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The projects list over HTTP. */
@Path("/api/volunteer/v1/projects")
@Tag(name = "Projects list / 项目清单")
public class ProjectListResource extends ListResource {

  ProjectListResource() {
    super(ListingKind.PROJECT);
  }
}
