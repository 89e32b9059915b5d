package io.boyuan.grid.roster;

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

/** Exchanges of duties over HTTP, for the two whom they concern. */
@Path("/api/grid/v1/my-duty-swaps")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Duty roster / 一日值班")
public class SwapResource {

  private final SwapDuties swap;

  @Inject
  SwapResource(SwapDuties swap) {
    this.swap = swap;
  }

  @GET
  @Operation(summary = "Exchanges I proposed or was asked for, latest first / 我的调班")
  public Page<SwapView> mine(@Valid @BeanParam PageRequest request) {
    return swap.mine(request);
  }

  @POST
  @Path("{id}/acceptance")
  @Operation(summary = "Accept what was proposed to me / 同意调班")
  public SwapView accept(@PathParam("id") UUID id) {
    return swap.accept(id);
  }

  @POST
  @Path("{id}/refusal")
  @Operation(summary = "Decline it, or take back what I proposed / 拒绝或撤回调班")
  public SwapView decline(@PathParam("id") UUID id) {
    return swap.decline(id);
  }
}
