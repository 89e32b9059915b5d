package io.boyuan.booking.points;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A person's own account over HTTP. */
@Path("/api/booking/v1/accounts")
@RunOnVirtualThread
@Tag(name = "Points / 积分")
public class AccountResource {

  private final Statements statements;
  private final Caller caller;

  @Inject
  AccountResource(Statements statements, Caller caller) {
    this.statements = statements;
    this.caller = caller;
  }

  @GET
  @Path("me")
  @Authenticated
  @Operation(summary = "My balance and entries, newest first / 我的积分与流水")
  public Statement mine(@Valid @BeanParam PageRequest request) {
    return statements.of(caller.id(), request);
  }
}
