package io.boyuan.volunteer.signup;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The ways into a shift over HTTP. */
@Path("/api/volunteer/v1/shifts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Sign-up / 报名")
public class ShiftSignUpResource {

  private final SignUpForShift signUpForShift;
  private final AdmitOthers admitOthers;
  private final FindSignUps find;

  @Inject
  ShiftSignUpResource(SignUpForShift signUpForShift, AdmitOthers admitOthers, FindSignUps find) {
    this.signUpForShift = signUpForShift;
    this.admitOthers = admitOthers;
    this.find = find;
  }

  @POST
  @Path("sign-ups")
  @Idempotent
  @RolesAllowed(Roles.VOLUNTEER)
  @Operation(summary = "Sign up for a shift / 报名")
  @APIResponse(
      responseCode = "201",
      description = "Confirmed, or waiting with a position / 已确认，或候补及其位次",
      content = @Content(schema = @Schema(implementation = SignUpView.class)))
  public Response signUp(@PathParam("id") UUID id) {
    var signUp = signUpForShift.signUp(id);
    return Response.created(URI.create("/api/volunteer/v1/sign-ups/" + signUp.id()))
        .entity(signUp)
        .build();
  }

  @GET
  @Path("sign-ups")
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Who signed up for a shift / 班次报名名单")
  public Page<RosterEntry> roster(@PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
    return find.roster(id, request);
  }

  @POST
  @Path("group-sign-ups")
  @Idempotent
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  @Operation(summary = "Sign members of my organization up / 团体报名")
  public List<GroupOutcome> group(@PathParam("id") UUID id, @NotNull @Valid GroupPlan plan) {
    return admitOthers.group(id, plan);
  }

  @POST
  @Path("admissions")
  @Idempotent
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Let somebody in whom the rules would keep out, with a reason / 特批入班，须说明理由")
  @APIResponse(
      responseCode = "201",
      description = "With a place or waiting / 已入班或候补",
      content = @Content(schema = @Schema(implementation = RosterEntry.class)))
  public Response admit(@PathParam("id") UUID id, @NotNull @Valid ForcedAdmission wanted) {
    var entry = admitOthers.admit(id, wanted.volunteerId(), wanted.reason());
    return Response.created(URI.create("/api/volunteer/v1/sign-ups/" + entry.id()))
        .entity(entry)
        .build();
  }

  /**
   * Who is let in, and why.
   *
   * @param volunteerId who
   * @param reason why
   */
  @Schema(name = "ForcedAdmission")
  public record ForcedAdmission(
      @NotNull UUID volunteerId,
      @NotBlank @Size(max = 300) @Schema(examples = "临时替补病假人员") String reason) {}
}
