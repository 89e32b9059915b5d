package io.boyuan.grid.tick;

import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Ticks of checkpoints over HTTP. */
@Path("/api/grid/v1/patrol-rounds/{round}/ticks")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Patrols / 巡查")
public class TickResource {

  private final TakeTicks take;

  @Inject
  TickResource(TakeTicks take) {
    this.take = take;
  }

  @GET
  @Operation(summary = "Ticks of a round, weak, late and far ones marked / 打卡记录")
  public Page<TickView> list(
      @PathParam("round") UUID round, @Valid @BeanParam PageRequest request) {
    return take.of(round, request);
  }

  @POST
  @Operation(summary = "Tick checkpoints, many at once after being offline / 点位打卡（可离线后补传）")
  public Outcomes take(@PathParam("round") UUID round, @NotNull @Valid Sent sent) {
    return new Outcomes(take.take(round, sent.ticks()));
  }

  /**
   * What a phone sends.
   *
   * @param ticks in the order they were given
   */
  @Schema(name = "TicksSent")
  record Sent(@NotNull @Size(min = 1, max = 200) List<@NotNull @Valid TickPlan> ticks) {}

  /**
   * What became of it.
   *
   * @param ticks in the same order
   */
  @Schema(name = "TickOutcomes")
  record Outcomes(List<TickOutcome> ticks) {}
}
