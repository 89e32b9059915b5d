package io.boyuan.partnership.obligation;

import io.boyuan.contracts.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is owed by an agreement over HTTP. */
@Path("/api/partnership/v1/agreements/{number: [a-zA-Z0-9-]{1,60}}/obligations")
@RunOnVirtualThread
@Tag(name = "Obligations / 履约事项")
public class AgreementObligationsResource {

  private final FulfilObligation fulfil;

  @Inject
  AgreementObligationsResource(FulfilObligation fulfil) {
    this.fulfil = fulfil;
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.DISPATCHER, Roles.ADMIN})
  @Operation(summary = "What both sides owe, and whether it was done / 双方履约事项")
  public List<ObligationView> list(@PathParam("number") String number) {
    return fulfil.of(number);
  }
}
