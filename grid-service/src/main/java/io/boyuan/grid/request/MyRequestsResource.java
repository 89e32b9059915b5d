package io.boyuan.grid.request;

import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A person's own requests over HTTP. */
@Path("/api/grid/v1/my-requests")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Requests / 诉求")
public class MyRequestsResource {

  private final FindRequests find;

  @Inject
  MyRequestsResource(FindRequests find) {
    this.find = find;
  }

  @GET
  @Operation(summary = "What I asked, newest first / 我的诉求")
  public Page<RequestView> mine(@Valid @BeanParam PageRequest page) {
    return find.mine(page);
  }
}
