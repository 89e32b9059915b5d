package io.boyuan.platform.privacy;

import io.boyuan.contracts.Fact;
import io.boyuan.platform.caller.Caller;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * A person's own data over HTTP. A service offers it by a subclass that gives the path, {@code
 * /api/<context>/v1/me}, and says what others hear of who was forgotten.
 */
@Authenticated
@RunOnVirtualThread
@Tag(name = "Me / 我的")
public abstract class MyDataResource {

  @Inject PersonalData data;
  @Inject Caller caller;
  @Inject Clock clock;

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

  /** Forgets the caller. */
  @DELETE
  @Operation(summary = "Forget me; sums stay as they were / 注销并清除我的数据，统计保留")
  public void erase() {
    data.forget(caller.id(), erased(caller.id(), clock.instant()));
  }

  /**
   * What others hear.
   *
   * @param person who was forgotten
   * @param at when
   * @return the fact of this service
   */
  protected abstract Fact erased(UUID person, Instant at);
}
