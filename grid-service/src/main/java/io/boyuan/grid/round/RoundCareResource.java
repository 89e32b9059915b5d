package io.boyuan.grid.round;

import io.boyuan.contracts.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What staff do with a round over HTTP. */
@Path("/api/grid/v1/patrol-rounds/{id}")
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Patrols / 巡查")
public class RoundCareResource {

  private final AssignWalkers assign;
  private final ConfirmRound confirm;

  @Inject
  RoundCareResource(AssignWalkers assign, ConfirmRound confirm) {
    this.assign = assign;
    this.confirm = confirm;
  }

  @PUT
  @Path("walkers")
  @Operation(summary = "Say who walks a round / 安排巡查人员")
  public RoundView assign(@PathParam("id") UUID id, @NotNull @Valid Walkers walkers) {
    return assign.assign(id, walkers.all());
  }

  @POST
  @Path("takeover")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.GRID_WORKER, Roles.ADMIN})
  @Operation(summary = "Take over for somebody who can't walk / 代班")
  public RoundView takeOver(@PathParam("id") UUID id, @NotNull @Valid Takeover takeover) {
    return assign.takeOver(id, takeover.from(), takeover.instead(), takeover.reason());
  }

  @POST
  @Path("cancellation")
  @Operation(summary = "Cancel a round / 取消巡查")
  public RoundView cancel(@PathParam("id") UUID id, @NotNull @Valid Cancellation cancellation) {
    return assign.cancel(id, cancellation.reason());
  }

  @POST
  @Path("confirmation")
  @Operation(summary = "Confirm a round, which counts as service / 确认巡查")
  public RoundView confirm(@PathParam("id") UUID id, @NotNull @Valid Confirmation confirmation) {
    return confirm.confirm(id, confirmation.absentOrNone());
  }

  /**
   * That a round was walked.
   *
   * @param absent who was assigned and did not walk, may be absent
   */
  @Schema(name = "RoundConfirmation")
  record Confirmation(@Size(max = 20) List<@NotNull UUID> absent) {

    List<UUID> absentOrNone() {
      return absent == null ? List.of() : absent;
    }
  }

  /**
   * Somebody who is to walk.
   *
   * @param personId their id
   * @param name what they are called
   */
  @Schema(name = "WalkerPlan")
  record Person(
      @NotNull @Schema(examples = "0195a3f0-0000-7000-8000-000000000003") UUID personId,
      @NotBlank @Size(max = 60) @Schema(examples = "林网格员") String name) {

    RoundView.Walker walker() {
      return new RoundView.Walker(personId, name);
    }
  }

  /**
   * All who walk a round.
   *
   * @param walkers none for nobody
   */
  @Schema(name = "WalkersPlan")
  record Walkers(@NotNull @Size(max = 20) List<@NotNull @Valid Person> walkers) {

    List<RoundView.Walker> all() {
      return walkers.stream().map(Person::walker).toList();
    }
  }

  /**
   * Who takes over for whom.
   *
   * @param from who can't walk
   * @param to who walks instead, absent for the caller
   * @param reason why
   */
  @Schema(name = "Takeover")
  record Takeover(
      @NotNull UUID from,
      @Valid Person to,
      @NotBlank @Size(max = 500) @Schema(examples = "发烧请假") String reason) {

    RoundView.Walker instead() {
      return to == null ? null : to.walker();
    }
  }

  /**
   * Why a round is not walked.
   *
   * @param reason for the audit trail
   */
  @Schema(name = "RoundCancellation")
  record Cancellation(@NotBlank @Size(max = 500) @Schema(examples = "台风停工") String reason) {}
}
