package io.boyuan.grid.moderation;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reporting a public request over HTTP. */
@Path("/api/grid/v1/public-requests/{id}/abuse-reports")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Moderation / 内容管理")
public class AbuseReportResource {

  private final ReportAbuse report;

  @Inject
  AbuseReportResource(ReportAbuse report) {
    this.report = report;
  }

  @POST
  @Operation(summary = "Say that it should not be public, once / 举报")
  public void report(@PathParam("id") UUID id, @NotNull @Valid Because because) {
    report.report(id, because.words());
  }

  /**
   * Why it should not be public.
   *
   * @param words for staff to read
   */
  @Schema(name = "AbuseReportPlan")
  public record Because(@NotBlank @Size(max = 500) @Schema(examples = "内容含他人电话") String words) {}
}
