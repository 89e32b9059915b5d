package io.boyuan.grid.action;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.grid.tripartite.Party;
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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the parties have to do, over HTTP. */
@Path("/api/grid/v1/action-items")
@RunOnVirtualThread
@RolesAllowed({
  Roles.COMMUNITY_STAFF,
  Roles.OWNERS_COMMITTEE,
  Roles.PROPERTY,
  Roles.DISPATCHER,
  Roles.ADMIN
})
@Tag(name = "Meetings / 三方会议")
public class ActionResource {

  private final KeepActions keep;

  @Inject
  ActionResource(KeepActions keep) {
    this.keep = keep;
  }

  @GET
  @Operation(summary = "What the parties have to do, overdue first; or have done / 行动项列表")
  public Page<ActionView> list(
      @QueryParam("community") @NotBlank @Size(max = 40) @Parameter(example = "boyuan")
          String community,
      @QueryParam("party") Party party,
      @QueryParam("done") @DefaultValue("false") @NotNull Boolean done,
      @Valid @BeanParam PageRequest request) {
    return keep.of(community, party, done, request);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One action item / 行动项详情")
  public ActionView get(@PathParam("id") UUID id) {
    return keep.byId(id);
  }

  @POST
  @Path("{id}/completion")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.OWNERS_COMMITTEE, Roles.PROPERTY, Roles.ADMIN})
  @Operation(summary = "Say that it is done / 完成行动项")
  public ActionView finish(@PathParam("id") UUID id, @NotNull @Valid Words words) {
    return keep.finish(id, words.words());
  }

  @POST
  @Path("{id}/withdrawal")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Withdraw what need not be done / 撤销行动项")
  public ActionView withdraw(@PathParam("id") UUID id, @NotNull @Valid Words words) {
    return keep.withdraw(id, words.words());
  }

  /**
   * What was done, or why it need not be.
   *
   * @param words for the parties
   */
  @Schema(name = "ActionWords")
  record Words(@NotBlank @Size(max = 1000) @Schema(examples = "三家报价已提交") String words) {}
}
