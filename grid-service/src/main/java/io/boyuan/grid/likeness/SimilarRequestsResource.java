package io.boyuan.grid.likeness;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Public requests that are alike to what somebody is about to ask, over HTTP. */
@Path("/api/grid/v1/similar-requests")
@RunOnVirtualThread
@PermitAll
@Tag(name = "Requests / 诉求")
public class SimilarRequestsResource {

  private final FindAlike alike;

  @Inject
  SimilarRequestsResource(FindAlike alike) {
    this.alike = alike;
  }

  @POST
  @Operation(summary = "What others asked already; nothing is kept of the question / 查找相似诉求，不保存内容")
  public List<LikelyDuplicate> find(@NotNull @Valid Draft draft) {
    return alike.to(
        new FindAlike.Wanted(
            draft.community(),
            draft.category(),
            draft.description(),
            draft.lat(),
            draft.lng(),
            draft.address(),
            null));
  }

  /**
   * What somebody is about to ask.
   *
   * @param category code of a category
   * @param description what is to be solved
   * @param lat degrees north (WGS 84)
   * @param lng degrees east
   * @param address where exactly, in words
   * @param community the community, needed when there is no position
   */
  @Schema(name = "RequestDraft")
  public record Draft(
      @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "street-light")
          String category,
      @NotBlank @Size(max = 2000) @Schema(examples = "3幢门口路灯不亮") String description,
      @DecimalMin("-90") @DecimalMax("90") @Schema(examples = "27.9251") Double lat,
      @DecimalMin("-180") @DecimalMax("180") @Schema(examples = "120.6952") Double lng,
      @Size(max = 200) String address,
      @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") String community) {}
}
