package io.boyuan.booking.photo;

import io.boyuan.contracts.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Photos of spaces over HTTP. */
@Path("/api/booking/v1/photos")
@RunOnVirtualThread
@Tag(name = "Spaces / 共享空间")
public class PhotoResource {

  private static final String JPEG = "image/jpeg";

  private final Photos photos;

  @Inject
  PhotoResource(Photos photos) {
    this.photos = photos;
  }

  @GET
  @Path("{id}")
  @Produces(JPEG)
  @PermitAll
  @Operation(summary = "A photo / 照片")
  @APIResponse(responseCode = "200", description = "JPEG, never changed / 照片内容不会改变")
  public Response image(@PathParam("id") UUID id) {
    return Response.ok(photos.image(id))
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
        .header(HttpHeaders.ETAG, "\"" + id + "\"")
        .build();
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Remove a photo / 删除照片")
  public void remove(@PathParam("id") UUID id) {
    photos.remove(id);
  }
}
