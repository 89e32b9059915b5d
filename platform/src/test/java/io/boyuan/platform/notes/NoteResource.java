package io.boyuan.platform.notes;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A resource as services have them. */
@Path("/api/test/v1/notes")
@RunOnVirtualThread
public class NoteResource {

  private final WriteNote notes;
  private final Caller caller;

  @Inject
  NoteResource(WriteNote notes, Caller caller) {
    this.notes = notes;
    this.caller = caller;
  }

  @POST
  @Idempotent
  @RolesAllowed("resident")
  public Response write(@NotNull @Valid NotePlan plan) {
    var note = notes.write(plan);
    return Response.created(URI.create("/api/test/v1/notes/" + note.id())).entity(note).build();
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({"community-staff", "admin"})
  public Response rewrite(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid NotePlan plan) {
    return tagged(notes.rewrite(id, plan, ifMatch));
  }

  @GET
  @Path("{id}")
  @PermitAll
  public Response get(@PathParam("id") UUID id) {
    return tagged(notes.byId(id));
  }

  @GET
  @PermitAll
  public Page<NoteView> newest(
      @QueryParam("author") UUID author,
      @QueryParam("mood") NotePlan.Mood mood,
      @QueryParam("since") Instant since,
      @Valid @BeanParam PageRequest request) {
    return notes.newest(author, request);
  }

  @GET
  @Path("oldest")
  @PermitAll
  public Page<NoteView> oldest(
      @QueryParam("author") UUID author, @Valid @BeanParam PageRequest request) {
    return notes.oldest(author, request);
  }

  @GET
  @Path("me")
  @Authenticated
  public Me me() {
    return new Me(caller.id(), caller.name(), caller.communities(), caller.organizations());
  }

  @GET
  @Path("broken")
  @PermitAll
  public String broken() {
    throw new IllegalStateException("a secret of the inside");
  }

  private static Response tagged(NoteView note) {
    return Response.ok(note).header(HttpHeaders.ETAG, EntityTags.of(note.version())).build();
  }

  /** Who calls. */
  record Me(UUID id, String name, Set<String> communities, Set<String> organizations) {}
}
