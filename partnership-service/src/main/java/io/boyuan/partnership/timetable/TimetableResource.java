package io.boyuan.partnership.timetable;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.http.EntityTags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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

/** One timetable over HTTP. */
@Path("/api/partnership/v1/timetables/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Academy / 博园学堂")
public class TimetableResource {

  private final MakeTimetable make;
  private final ChangeTimetable change;
  private final PublishTimetable publish;

  @Inject
  TimetableResource(MakeTimetable make, ChangeTimetable change, PublishTimetable publish) {
    this.make = make;
    this.change = change;
    this.publish = publish;
  }

  @GET
  @Operation(summary = "A timetable with its classes and what it breaks / 课表详情与评价")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = WholeTimetable.class)))
  public Response get(@PathParam("id") UUID id) {
    var whole = change.whole(id);
    return Response.ok(whole)
        .header(HttpHeaders.ETAG, EntityTags.of(whole.timetable().version()))
        .build();
  }

  @POST
  @Path("blocks/{block}/trial")
  @Operation(summary = "What a change by hand would do / 试排：查看调整的后果")
  public Consequences trial(
      @PathParam("id") UUID id, @PathParam("block") UUID block, @NotNull @Valid BlockPlace place) {
    return change.trial(id, block, place);
  }

  @PUT
  @Path("blocks/{block}")
  @Operation(summary = "Put the classes of a course elsewhere / 手工调整课程时间与教室")
  public Consequences put(
      @PathParam("id") UUID id, @PathParam("block") UUID block, @NotNull @Valid BlockPlace place) {
    return change.put(id, block, place);
  }

  @POST
  @Path("planning")
  @Operation(summary = "Plan a draft again; what is pinned stays / 重新排课，保留锁定的课程")
  public TimetableView again(@PathParam("id") UUID id, @NotNull @Valid Making making) {
    return make.again(id, making.method());
  }

  @POST
  @Path("publication")
  @Operation(summary = "Publish a timetable; its rooms are asked for / 发布课表并申请教室")
  public TimetableView publish(@PathParam("id") UUID id) {
    return publish.publish(id);
  }

  @DELETE
  @Operation(summary = "Drop a draft / 放弃课表草稿")
  public void discard(@PathParam("id") UUID id) {
    change.discard(id);
  }

  /**
   * How a timetable is made.
   *
   * @param method at once, or thoroughly
   */
  @Schema(name = "TimetableMaking")
  record Making(@NotNull @Schema(examples = "THOROUGH") Method method) {}
}
