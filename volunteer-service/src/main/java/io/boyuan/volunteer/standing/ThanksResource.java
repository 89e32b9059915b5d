package io.boyuan.volunteer.standing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Thanks over HTTP. */
@Path("/api/volunteer/v1/thanks")
@RunOnVirtualThread
@Tag(name = "Standing / 服务统计")
public class ThanksResource {

  private final Thanks thanks;

  @Inject
  ThanksResource(Thanks thanks) {
    this.thanks = thanks;
  }

  @GET
  @PermitAll
  @Operation(summary = "Thanks to those who agreed to be named / 感谢名单（仅含同意公开者）")
  public List<Thanks.Thanked> thanks(
      @QueryParam("community") @NotBlank @Size(max = 40) String community,
      @QueryParam("month") @Pattern(regexp = "20\\d\\d-(0[1-9]|1[0-2])") String month) {
    return thanks.in(community, month);
  }
}
