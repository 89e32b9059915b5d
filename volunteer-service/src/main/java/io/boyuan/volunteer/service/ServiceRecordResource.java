package io.boyuan.volunteer.service;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Service records over HTTP. */
@Path("/api/volunteer/v1/service-records")
@RunOnVirtualThread
@Tag(name = "Service / 服务记录")
public class ServiceRecordResource {

  private final FindService find;
  private final VerifyService verifyService;

  @Inject
  ServiceRecordResource(FindService find, VerifyService verifyService) {
    this.find = find;
    this.verifyService = verifyService;
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Records of a community, newest first / 社区的服务记录")
  public Page<ServiceRecordView> list(
      @NotBlank @QueryParam("community") String community,
      @QueryParam("status") @DefaultValue("PENDING") ServiceRecord.Status status,
      @Valid @BeanParam PageRequest request) {
    return find.ofCommunity(community, status, request);
  }

  @GET
  @Path("mine")
  @RolesAllowed(Roles.VOLUNTEER)
  @Operation(summary = "My records, newest first / 我的服务记录")
  public Page<ServiceRecordView> mine(@Valid @BeanParam PageRequest request) {
    return find.mine(request);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.VOLUNTEER, Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "One record / 服务记录详情")
  public ServiceRecordView get(@PathParam("id") UUID id) {
    return find.byId(id);
  }

  @POST
  @Path("{id}/verification")
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Verify, or correct with a reason / 核实或更正时长")
  public ServiceRecordView verify(@PathParam("id") UUID id, @Valid Verification verification) {
    return verifyService.verify(id, verification == null ? Verification.AS_COUNTED : verification);
  }
}
