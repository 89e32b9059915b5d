package io.boyuan.partnership.fundstatement;

import io.boyuan.partnership.fund.FundAccountKind;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Accounts of a fund over HTTP. */
@Path("/api/partnership/v1/charity-funds/{community: [a-z0-9-]{1,40}}/accounts/{account}/entries")
@RunOnVirtualThread
@PermitAll
@Tag(name = "Charity fund / 爱心基金")
public class FundAccountResource {

  private final ReadStatement statement;

  @Inject
  FundAccountResource(ReadStatement statement) {
    this.statement = statement;
  }

  @GET
  @Operation(summary = "What one account holds and its entries, newest first / 账户余额与流水")
  public AccountStatement entries(
      @PathParam("community") String community,
      @PathParam("account") FundAccountKind account,
      @Valid @BeanParam PageRequest request) {
    return statement.account(community, account, request);
  }
}
