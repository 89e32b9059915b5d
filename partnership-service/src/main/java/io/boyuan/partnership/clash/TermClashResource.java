package io.boyuan.partnership.clash;

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

/** Who is in two classes at once in a term, over HTTP. */
@Path("/api/partnership/v1/terms/{term}/class-clashes")
@RunOnVirtualThread
@Tag(name = "Enrolment / 课程报名")
public class TermClashResource {

  private final ReadClashes clashes;

  @Inject
  TermClashResource(ReadClashes clashes) {
    this.clashes = clashes;
  }

  @GET
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Who is in two classes at once since a session moved / 调课后时间冲突的学员")
  public Page<ClassClash> list(
      @PathParam("term") UUID term, @Valid @BeanParam PageRequest request) {
    return clashes.ofTerm(term, request);
  }
}
