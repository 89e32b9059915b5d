package io.boyuan.partnership.session;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The sessions of a term over HTTP. */
@Path("/api/partnership/v1/terms/{term}/sessions")
@RunOnVirtualThread
@Tag(name = "Academy / 博园学堂")
public class TermSessionResource {

  private final FindSessions find;

  @Inject
  TermSessionResource(FindSessions find) {
    this.find = find;
  }

  @GET
  @PermitAll
  @Operation(summary = "Sessions of a term in their order / 学期课表")
  public Page<SessionView> list(
      @PathParam("term") UUID term,
      @QueryParam("from") @Parameter(example = "2026-09-07T00:00:00+08:00") Instant from,
      @Valid @BeanParam PageRequest request) {
    return find.ofTerm(term, from, request);
  }

  @GET
  @Path("without-room")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Sessions to come without a room, and where they could go / 待落实教室的课次与可选方案")
  public Page<RoomTrouble> withoutRoom(
      @PathParam("term") UUID term, @Valid @BeanParam PageRequest request) {
    return find.trouble(term, request);
  }
}
