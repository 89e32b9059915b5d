package io.boyuan.grid.minutes;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.grid.tripartite.Party;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.idempotency.Idempotent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The minutes of a meeting over HTTP. */
@Path("/api/grid/v1/meetings/{meeting}/minutes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Meetings / 三方会议")
public class MinutesResource {

  private final KeepMinutes keep;

  @Inject
  MinutesResource(KeepMinutes keep) {
    this.keep = keep;
  }

  @GET
  @RolesAllowed({
    Roles.COMMUNITY_STAFF,
    Roles.OWNERS_COMMITTEE,
    Roles.PROPERTY,
    Roles.DISPATCHER,
    Roles.ADMIN
  })
  @Operation(summary = "Minutes with signatures and notes / 会议纪要")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MinutesView.class)))
  public Response get(@PathParam("meeting") UUID meeting) {
    return tagged(Response.ok(), keep.of(meeting));
  }

  @PUT
  @Operation(summary = "Write a draft; takes If-Match, and is signed anew / 起草会议纪要")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MinutesView.class)))
  public Response write(
      @PathParam("meeting") UUID meeting,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid Draft draft) {
    return tagged(Response.ok(), keep.write(meeting, draft.text(), ifMatch));
  }

  @POST
  @Path("fixing")
  @Operation(summary = "Put the draft to the parties / 提交各方确认")
  public MinutesView fix(@PathParam("meeting") UUID meeting) {
    return keep.fix(meeting);
  }

  @PUT
  @Path("signatures/{party}")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.OWNERS_COMMITTEE, Roles.PROPERTY})
  @Operation(summary = "Sign for my own party / 本方签字确认")
  public MinutesView sign(@PathParam("meeting") UUID meeting, @PathParam("party") Party party) {
    return keep.sign(meeting, party);
  }

  @POST
  @Path("notes")
  @Idempotent
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.OWNERS_COMMITTEE, Roles.PROPERTY, Roles.ADMIN})
  @Operation(summary = "Note what is to be corrected / 补充说明")
  @APIResponse(
      responseCode = "201",
      description = "Noted / 已记录",
      content = @Content(schema = @Schema(implementation = MinutesView.class)))
  public Response note(@PathParam("meeting") UUID meeting, @NotNull @Valid Noting noting) {
    var at = URI.create("/api/grid/v1/meetings/" + meeting + "/minutes");
    return tagged(Response.created(at), keep.note(meeting, noting.words()));
  }

  private static Response tagged(Response.ResponseBuilder answer, MinutesView minutes) {
    return answer
        .header(HttpHeaders.ETAG, EntityTags.of(minutes.version()))
        .entity(minutes)
        .build();
  }

  /**
   * A draft.
   *
   * @param text what was said
   */
  @Schema(name = "MinutesDraft")
  record Draft(@NotBlank @Size(max = 20_000) @Schema(examples = "一、二次供水改造进展……") String text) {}

  /**
   * A note.
   *
   * @param words what is corrected
   */
  @Schema(name = "MinutesNoting")
  record Noting(@NotBlank @Size(max = 2000) @Schema(examples = "第二项金额应为 3.2 万元") String words) {}
}
