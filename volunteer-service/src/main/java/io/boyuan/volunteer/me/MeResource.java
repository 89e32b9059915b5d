package io.boyuan.volunteer.me;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A person's own data over HTTP. */
@Path("/api/volunteer/v1/me")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Me / 我的")
public class MeResource {

  private final MyData data;

  @Inject
  MeResource(MyData data) {
    this.data = data;
  }

  @GET
  @Path("data")
  @Operation(summary = "All that is held on me, by kind / 下载我的全部数据")
  public Map<String, List<Object>> held() {
    return data.held();
  }

  @DELETE
  @Operation(summary = "Forget me; sums stay as they were / 注销并清除我的数据，统计保留")
  public void erase() {
    data.erase();
  }
}
