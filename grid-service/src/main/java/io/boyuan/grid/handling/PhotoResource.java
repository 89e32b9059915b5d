package io.boyuan.grid.handling;

import io.boyuan.contracts.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One photo over HTTP. */
@Path("/api/grid/v1/photos/{id}")
@RunOnVirtualThread
@Tag(name = "Photos / 照片")
public class PhotoResource {

  private final RequestPhotos photos;

  @Inject
  PhotoResource(RequestPhotos photos) {
    this.photos = photos;
  }

  @GET
  @Produces("image/jpeg")
  @PermitAll
  @Operation(summary = "A photo, if it is public or belongs to what I may see / 照片")
  @APIResponse(responseCode = "200", description = "JPEG, never changed / 照片内容不会改变")
  public Response picture(
      @PathParam("id") UUID id,
      @QueryParam("thumbnail") @DefaultValue("false") @NotNull Boolean thumbnail,
      @HeaderParam("Follow-Up-Token") String token) {
    return Response.ok(photos.picture(id, token, thumbnail))
        .header(HttpHeaders.CACHE_CONTROL, "private, max-age=86400, immutable")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  @PUT
  @Path("visibility")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Let everybody see a photo, or not / 公开或隐藏照片")
  public void show(@PathParam("id") UUID id, @NotNull @Valid Visibility visibility) {
    photos.show(id, visibility.isPublic());
  }

  @DELETE
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Take a photo away / 删除照片")
  public void remove(@PathParam("id") UUID id) {
    photos.remove(id);
  }

  /**
   * Who sees a photo.
   *
   * @param isPublic everybody, or those who see what it belongs to
   */
  @Schema(name = "PhotoVisibility")
  public record Visibility(@NotNull Boolean isPublic) {}
}
