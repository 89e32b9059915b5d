package io.boyuan.booking.me;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A person's own data over HTTP. */
@Path("/api/booking/v1/me")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Me / 我的数据")
public class MeResource {

  private final MyData data;

  @Inject
  MeResource(MyData data) {
    this.data = data;
  }

  @GET
  @Path("data")
  @Operation(summary = "All that is held on me / 下载我的全部数据")
  public HeldData held() {
    return data.held();
  }

  @DELETE
  @Operation(summary = "Forget me; remaining points are forfeited / 注销并清除我的数据，剩余积分作废")
  public void erase() {
    data.erase();
  }
}
