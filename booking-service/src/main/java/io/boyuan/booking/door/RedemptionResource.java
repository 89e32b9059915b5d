package io.boyuan.booking.door;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.http.ProblemAnswers;
import io.boyuan.platform.problem.Language;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tickets at the door over HTTP. */
@Path("/api/booking/v1/redemptions")
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Door / 门口核销")
public class RedemptionResource {

  private final Door door;
  private final TakeOfflineRedemptions offline;
  private final ProblemAnswers problems;

  @Inject
  RedemptionResource(Door door, TakeOfflineRedemptions offline, ProblemAnswers problems) {
    this.door = door;
    this.offline = offline;
    this.problems = problems;
  }

  @POST
  @Operation(summary = "Redeem a ticket at the door / 核销预约码")
  public Redemption redeem(@NotNull @Valid ShownTicket shown) {
    return door.admit(shown.ticket(), shown.people());
  }

  @POST
  @Path("batch")
  @Operation(summary = "Upload what was redeemed offline / 上传离线核销记录，逐条返回结果")
  public BatchResult batch(
      @NotNull @Valid OfflineRedemptions uploaded,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
    var language = Language.preferredBy(acceptLanguage);
    return new BatchResult(
        offline.take(uploaded).stream().map(result -> shown(result, language)).toList());
  }

  private ShownResult shown(TakeOfflineRedemptions.ItemResult result, Language language) {
    return result.refused() != null
        ? new ShownResult(
            result.index(),
            Outcome.REFUSED,
            null,
            problems.catalog().document(result.refused(), language))
        : new ShownResult(
            result.index(),
            result.admitted().repeated() ? Outcome.REPEATED : Outcome.ADMITTED,
            result.admitted().redemption(),
            null);
  }

  /**
   * What somebody shows at the door.
   *
   * @param ticket the text in the QR code
   * @param people how many come in, all the ticket is for when absent
   */
  record ShownTicket(
      @NotBlank @Size(max = 2000) String ticket,
      @Min(1) @Max(10_000) @Schema(examples = "4") Integer people) {}

  /**
   * What became of a batch.
   *
   * @param items a result for each item, in the order of the items
   */
  @Schema(name = "OfflineRedemptionResults")
  record BatchResult(List<ShownResult> items) {}

  /**
   * What became of an item.
   *
   * @param index its place in what was uploaded, from 0
   * @param outcome what became of it
   * @param redemption what it was redeemed for, null when it was refused
   * @param problem why it was refused (RFC 9457), null when it was not
   */
  @Schema(name = "OfflineRedemptionResult")
  record ShownResult(
      int index, Outcome outcome, Redemption redemption, Map<String, Object> problem) {}

  /** What became of an item. */
  enum Outcome {
    /** It counts. */
    ADMITTED,
    /** It was uploaded before, and counted then. */
    REPEATED,
    /** It does not count. */
    REFUSED
  }
}
