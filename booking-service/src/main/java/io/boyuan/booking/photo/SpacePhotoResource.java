package io.boyuan.booking.photo;

import io.boyuan.contracts.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Adding photos to a space over HTTP. */
@Path("/api/booking/v1/spaces/{id}/photos")
@RunOnVirtualThread
@Tag(name = "Spaces / 共享空间")
public class SpacePhotoResource {

  private final Photos photos;

  @Inject
  SpacePhotoResource(Photos photos) {
    this.photos = photos;
  }

  @POST
  @Consumes("image/*")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Add a photo, at most eight / 添加照片，最多八张")
  @APIResponse(responseCode = "201", description = "Added; Location is the photo / 已添加")
  public Response add(@PathParam("id") UUID id, @NotNull byte[] upload) {
    return Response.created(URI.create("/api/booking/v1/photos/" + photos.add(id, upload)))
        .type(MediaType.APPLICATION_JSON)
        .build();
  }
}
