package io.boyuan.partnership.review;

import io.boyuan.contracts.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files of proposals under review over HTTP. */
@Path("/api/partnership/v1/reviews/{id}/attachments")
@RunOnVirtualThread
@RolesAllowed(Roles.REVIEWER)
@Tag(name = "Reviews / 评审")
public class ReviewAttachmentResource {

  private final FindReviews find;

  @Inject
  ReviewAttachmentResource(FindReviews find) {
    this.find = find;
  }

  @GET
  @Operation(summary = "Files of what I judge / 评审附件")
  public List<BlindAttachment> list(@PathParam("id") UUID id) {
    return find.attachments(id);
  }

  @GET
  @Path("{attachment}")
  @Operation(summary = "One file / 下载评审附件")
  public Response file(@PathParam("id") UUID id, @PathParam("attachment") UUID attachment) {
    return find.attachment(id, attachment).response();
  }
}
