package io.boyuan.grid.agenda;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** The agenda of a meeting over HTTP. */
@Path("/api/grid/v1/meetings/{meeting}/agenda")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Meetings / 三方会议")
public class AgendaResource {

  private final PrepareAgenda prepare;

  @Inject
  AgendaResource(PrepareAgenda prepare) {
    this.prepare = prepare;
  }

  @GET
  @RolesAllowed({
    Roles.COMMUNITY_STAFF,
    Roles.OWNERS_COMMITTEE,
    Roles.PROPERTY,
    Roles.DISPATCHER,
    Roles.ADMIN
  })
  @Operation(summary = "What a meeting talks about / 会议议程")
  public Agenda get(@PathParam("meeting") UUID meeting) {
    return new Agenda(prepare.of(meeting));
  }

  @POST
  @Path("drawing")
  @Operation(summary = "Draw the agenda from open matters and overdue actions / 生成议程")
  public Agenda draw(@PathParam("meeting") UUID meeting) {
    return new Agenda(prepare.draw(meeting));
  }

  @POST
  @Path("items")
  @Idempotent
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.OWNERS_COMMITTEE, Roles.PROPERTY, Roles.ADMIN})
  @Operation(summary = "Add an item of one's own / 添加议题")
  @APIResponse(
      responseCode = "201",
      description = "Added / 已添加",
      content = @Content(schema = @Schema(implementation = AgendaItem.class)))
  public Response add(@PathParam("meeting") UUID meeting, @NotNull @Valid OwnItem item) {
    var added = prepare.add(meeting, item.title(), item.words());
    return Response.created(URI.create("/api/grid/v1/meetings/" + meeting + "/agenda"))
        .entity(added)
        .build();
  }

  @DELETE
  @Path("items/{id}")
  @Operation(summary = "Drop an item / 删除议题")
  public void drop(@PathParam("meeting") UUID meeting, @PathParam("id") UUID id) {
    prepare.drop(meeting, id);
  }

  @PUT
  @Path("order")
  @Operation(summary = "Put the agenda in another order / 调整议题顺序")
  public Agenda order(@PathParam("meeting") UUID meeting, @NotNull @Valid Order order) {
    return new Agenda(prepare.order(meeting, order.itemIds()));
  }

  /**
   * What a meeting talks about.
   *
   * @param items in their order
   */
  @Schema(name = "Agenda")
  record Agenda(List<AgendaItem> items) {}

  /**
   * An item of one's own.
   *
   * @param title in a few words
   * @param words what exactly, may be absent
   */
  @Schema(name = "OwnAgendaItem")
  record OwnItem(
      @NotBlank @Size(max = 200) @Schema(examples = "电动车充电棚选址") String title,
      @Size(max = 2000) @Schema(examples = "两处备选，需征求居民意见") String words) {}

  /**
   * Another order.
   *
   * @param itemIds all items of the agenda
   */
  @Schema(name = "AgendaOrder")
  record Order(@NotNull @Size(min = 1, max = 200) List<@NotNull UUID> itemIds) {}
}
