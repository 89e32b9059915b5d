package io.boyuan.partnership.review;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The reviews of a call over HTTP. */
@Path("/api/partnership/v1/calls/{id}/reviews")
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Reviews / 评审")
public class CallReviewResource {

  private final FindReviews find;

  @Inject
  CallReviewResource(FindReviews find) {
    this.find = find;
  }

  @GET
  @Operation(summary = "All reviews of a call / 评审意见")
  public Page<JuryReview> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
    return find.ofCall(id, request);
  }
}
