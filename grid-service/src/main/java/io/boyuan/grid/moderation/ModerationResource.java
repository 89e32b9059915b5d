package io.boyuan.grid.moderation;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.http.EntityTags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What everybody reads of a request, over HTTP. */
@Path("/api/grid/v1/requests/{id}/moderation")
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Moderation / 内容管理")
public class ModerationResource {

  private final ModerateRequest moderate;

  @Inject
  ModerationResource(ModerateRequest moderate) {
    this.moderate = moderate;
  }

  @PUT
  @Path("visibility")
  @Operation(summary = "Let everybody see a request or not; settles reports / 公开或隐藏诉求")
  public Response show(@PathParam("id") UUID id, @NotNull @Valid Visibility said) {
    return changed(moderate.show(id, said.isPublic(), said.reason()));
  }

  @PUT
  @Path("public-text")
  @Operation(
      summary = "Let everybody read other words; takes If-Match, the original stays / 改写公开文字，原文保留")
  public Response reword(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid PublicText said) {
    return changed(moderate.reword(id, said.text(), said.reason(), ifMatch));
  }

  @PUT
  @Path("asker-bar")
  @Operation(summary = "Bar who asked from asking for some days; 0 lifts it / 限制提交人")
  public void bar(@PathParam("id") UUID id, @NotNull @Valid Bar said) {
    moderate.bar(id, said.days(), said.reason());
  }

  private static Response changed(long version) {
    return Response.noContent().header(HttpHeaders.ETAG, EntityTags.of(version)).build();
  }

  /**
   * Who sees a request.
   *
   * @param isPublic everybody, or who asked and those who solve it
   * @param reason why
   */
  @Schema(name = "RequestVisibility")
  public record Visibility(@NotNull Boolean isPublic, @NotBlank @Size(max = 500) String reason) {}

  /**
   * What everybody reads.
   *
   * @param text instead of the words of who asked
   * @param reason why
   */
  @Schema(name = "RequestPublicText")
  public record PublicText(
      @NotBlank @Size(max = 2000) String text, @NotBlank @Size(max = 500) String reason) {}

  /**
   * For how long somebody may not ask.
   *
   * @param days for how many, 0 to lift it
   * @param reason why
   */
  @Schema(name = "AskerBar")
  public record Bar(
      @NotNull @Min(0) @Max(365) @Schema(examples = "30") Integer days,
      @NotBlank @Size(max = 500) String reason) {}
}
