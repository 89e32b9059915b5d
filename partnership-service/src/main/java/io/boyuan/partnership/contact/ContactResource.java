package io.boyuan.partnership.contact;

import io.boyuan.contracts.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One contact over HTTP. */
@Path("/api/partnership/v1/university-contacts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Partners / 共建高校")
public class ContactResource {

  private final KeepContacts contacts;

  @Inject
  ContactResource(KeepContacts contacts) {
    this.contacts = contacts;
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "One contact, the phone masked / 联系人详情")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ContactView.class)))
  public Response get(@PathParam("id") UUID id) {
    return contacts.byId(id).response();
  }

  @PUT
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Change a contact; takes If-Match / 修改联系人")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ContactView.class)))
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid ContactPlan plan) {
    return contacts.change(id, plan, ifMatch).response();
  }

  @DELETE
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "A contact is there no more / 移除联系人")
  public void leave(@PathParam("id") UUID id) {
    contacts.leave(id);
  }

  @POST
  @Path("disclosures")
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(
      summary = "See a contact's phone in full, with a reason that is logged / 查看完整电话，须说明理由并留痕")
  @APIResponse(
      responseCode = "200",
      description = "The contact / 联系人",
      content = @Content(schema = @Schema(implementation = ContactView.class)))
  public Response disclose(@PathParam("id") UUID id, @NotNull @Valid Disclosure because) {
    return Response.ok(contacts.disclose(id, because.reason()))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  /**
   * Why it is needed.
   *
   * @param reason in words
   */
  @Schema(name = "ContactDisclosure")
  record Disclosure(@NotBlank @Size(max = 300) @Schema(examples = "签约时间需电话确认") String reason) {}
}
