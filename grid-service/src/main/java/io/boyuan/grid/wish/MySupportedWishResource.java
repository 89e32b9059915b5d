package io.boyuan.grid.wish;

import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The wishes somebody supports, over HTTP. */
@Path("/api/grid/v1/my-supported-wishes")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Wishes / 设施心愿")
public class MySupportedWishResource {

  private final MySupport support;

  @Inject
  MySupportedWishResource(MySupport support) {
    this.support = support;
  }

  @GET
  @Operation(
      summary = "Wishes I support, latest first, with answers, the matter and what is new / 我支持的心愿")
  public Page<SupportedWish> mine(@Valid @BeanParam PageRequest page) {
    return support.mine(page);
  }

  @POST
  @Path("{id}/look")
  @Operation(summary = "I have seen what became of it / 标记已读")
  public void look(@PathParam("id") UUID id) {
    support.look(id);
  }
}
