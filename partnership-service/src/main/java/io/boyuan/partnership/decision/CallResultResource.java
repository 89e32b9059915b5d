package io.boyuan.partnership.decision;

import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What came of a call over HTTP. */
@Path("/api/partnership/v1/calls/{id}/results")
@RunOnVirtualThread
@Tag(name = "Decisions / 评选")
public class CallResultResource {

  private final FindDecisions find;

  @Inject
  CallResultResource(FindDecisions find) {
    this.find = find;
  }

  @GET
  @PermitAll
  @Operation(summary = "What is funded, once it is published / 评选结果公示")
  public Page<FundedProposal> list(
      @PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
    return find.results(id, request);
  }
}
