package io.boyuan.partnership.contact;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The contacts of a university over HTTP. */
@Path("/api/partnership/v1/universities/{code: [a-z0-9-]{1,40}}/contacts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Partners / 共建高校")
public class UniversityContactsResource {

  private final KeepContacts contacts;

  @Inject
  UniversityContactsResource(KeepContacts contacts) {
    this.contacts = contacts;
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Contacts, phones masked / 高校联系人")
  public Page<ContactView> list(
      @PathParam("code") String code, @Valid @BeanParam PageRequest request) {
    return contacts.of(code, request);
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Register a contact, and whether they sign / 登记联系人及签署资格")
  @APIResponse(
      responseCode = "201",
      description = "Registered / 已登记",
      content = @Content(schema = @Schema(implementation = ContactView.class)))
  public Response register(@PathParam("code") String code, @NotNull @Valid ContactPlan plan) {
    var contact = contacts.register(code, plan);
    return Response.created(URI.create("/api/partnership/v1/university-contacts/" + contact.id()))
        .entity(contact)
        .build();
  }
}
