package io.boyuan.partnership.jury;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is said about proposals over HTTP. */
@Path("/api/partnership/v1/proposals/{id}/jury-notes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.REVIEWER, Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Reviews / 评审")
public class JuryNoteResource {

  private final DiscussProposal discuss;

  @Inject
  JuryNoteResource(DiscussProposal discuss) {
    this.discuss = discuss;
  }

  @GET
  @Operation(summary = "What the jury says, earliest first / 评审讨论")
  public Page<JuryNote> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
    return discuss.of(id, request);
  }

  @POST
  @Idempotent
  @Operation(summary = "Say something about a proposal / 参与讨论")
  @APIResponse(
      responseCode = "201",
      description = "Written / 已发表",
      content = @Content(schema = @Schema(implementation = JuryNote.class)))
  public Response write(@PathParam("id") UUID id, @NotNull @Valid Words words) {
    var note = discuss.write(id, words.words());
    return Response.created(
            URI.create("/api/partnership/v1/proposals/" + id + "/jury-notes/" + note.id()))
        .entity(note)
        .build();
  }

  /**
   * What is said.
   *
   * @param words for all who decide
   */
  @Schema(name = "JuryWords")
  record Words(@NotBlank @Size(max = 2000) @Schema(examples = "两份方案可以互补") String words) {}
}
