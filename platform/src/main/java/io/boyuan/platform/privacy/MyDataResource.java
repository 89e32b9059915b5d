package io.boyuan.platform.privacy;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * A person's own data over HTTP. A service offers it by a subclass that gives the path, {@code
 * /api/<context>/v1/me}. The gateway asks all services at once ({@code /me}).
 */
@Authenticated
@RunOnVirtualThread
@Tag(name = "Me / 我的")
public abstract class MyDataResource {

  @Inject PersonalData data;
  @Inject Caller caller;

  /**
   * All that is held on the caller.
   *
   * @return by kind; kinds of which there is nothing are left out
   */
  @GET
  @Path("data")
  @Operation(summary = "All that is held on me, by kind / 下载我的全部数据")
  public Map<String, List<?>> held() {
    return data.of(caller.id());
  }

  /**
   * Forgets the caller.
   *
   * @param receipt of an erasure everywhere; only the gateway can give it
   */
  @DELETE
  @Operation(summary = "Forget me; sums stay as they were / 注销并清除我的数据，统计保留")
  public void erase(@HeaderParam("X-Boyuan-Erasure") @Parameter(hidden = true) UUID receipt) {
    data.forget(caller.id(), receipt);
  }

  /**
   * Whether an erasure everywhere was done here.
   *
   * @param receipt which nobody but the person has
   * @return when
   */
  @GET
  @Path("erasures/{receipt}")
  @PermitAll
  @Operation(summary = "When somebody was forgotten here, by their receipt / 凭回执查询清除时间")
  public Erased erased(@PathParam("receipt") UUID receipt) {
    return new Erased(receipt, data.erasedAt(receipt).orElseThrow(Problem::notFound));
  }

  /**
   * That somebody was forgotten.
   *
   * @param receipt by which they know it
   * @param erasedAt when
   */
  @Schema(name = "Erased")
  public record Erased(UUID receipt, Instant erasedAt) {}
}
