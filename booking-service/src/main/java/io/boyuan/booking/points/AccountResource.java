package io.boyuan.booking.points;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.sheet.Sheet;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Accounts over HTTP. */
@Path("/api/booking/v1/accounts")
@RunOnVirtualThread
@Tag(name = "Points / 积分")
public class AccountResource {

  private final ReadAccounts accounts;

  @Inject
  AccountResource(ReadAccounts accounts) {
    this.accounts = accounts;
  }

  @GET
  @Path("me")
  @Authenticated
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "My balance and entries, newest first / 我的积分与流水")
  @APIResponse(
      responseCode = "200",
      description =
          "A page as JSON; a year at most, from and to, as CSV or workbook / JSON 分页，或 CSV、XLSX",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Statement.class)),
        @Content(mediaType = Sheet.CSV),
        @Content(mediaType = Sheet.XLSX)
      })
  @Parameter(
      name = "from",
      in = ParameterIn.QUERY,
      description = "Begin, for CSV and workbook, a year before the end when absent / 起始时间",
      schema = @Schema(implementation = Instant.class))
  @Parameter(
      name = "to",
      in = ParameterIn.QUERY,
      description = "End, for CSV and workbook, now when absent / 结束时间",
      schema = @Schema(implementation = Instant.class))
  public Statement mine(@Valid @BeanParam PageRequest request) {
    return accounts.mine(request);
  }

  @GET
  @Path("me")
  @Authenticated
  @Produces({Sheet.CSV, Sheet.XLSX})
  @Operation(hidden = true)
  public Sheet mineAsSheet(@QueryParam("from") Instant from, @QueryParam("to") Instant to) {
    return accounts.mine(from, to);
  }

  @GET
  @Path("{personId}")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "A person's account, for staff they dealt with / 查看居民积分账户")
  public Statement ofPerson(
      @PathParam("personId") UUID personId, @Valid @BeanParam PageRequest request) {
    return accounts.ofPerson(personId, request);
  }

  @GET
  @Path("organizations/{code}")
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "An organization's account / 组织的积分账户")
  public Statement ofOrganization(
      @PathParam("code") @Pattern(regexp = "[a-z0-9-]{1,40}") String code,
      @Valid @BeanParam PageRequest request) {
    return accounts.ofOrganization(code, request);
  }
}
