package io.boyuan.platform.audit;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The audit trail over HTTP, for a community's staff and for auditors. A service offers it by a
 * subclass that gives the path, {@code /api/<context>/v1/audit-entries}.
 */
@RolesAllowed({"community-staff", "auditor", "admin"})
@RunOnVirtualThread
@Tag(name = "Operations / 运维")
public abstract class AuditResource {

  @Inject AuditTrail trail;
  @Inject AuditChains chains;
  @Inject Caller caller;

  static boolean readsAll(Caller caller) {
    return caller.is("auditor") || caller.is("admin");
  }

  /**
   * Part of the trail.
   *
   * @param asked a community the caller acts for; auditors may ask for a person or a thing instead
   * @param request which page
   * @return newest first
   */
  @GET
  @Operation(summary = "Decisions by staff, newest first / 工作人员的决定，最新在前")
  public Page<AuditEntry> list(
      @Valid @BeanParam AuditQuery asked, @Valid @BeanParam PageRequest request) {
    asked.requireSeenBy(caller);
    return trail.of(asked, request);
  }

  /**
   * Where all chains end.
   *
   * @param after the community before, for the next two hundred
   * @return by the communities' codes
   */
  @GET
  @Path("chains")
  @RolesAllowed({"auditor", "admin"})
  @Operation(summary = "Where the chains of all communities end / 各社区审计链的末端")
  public List<AuditChain> ends(
      @QueryParam("after") @DefaultValue("") @Size(max = 64) String after) {
    return chains.after(after);
  }

  /**
   * Proves one chain, 20,000 entries at a time.
   *
   * @param community whose
   * @param from the last entry that was proven, 0 for none
   * @return how far
   */
  @GET
  @Path("chains/{community}")
  @Operation(summary = "Proof that a community's trail is whole / 证明社区审计链完整")
  public AuditProof prove(
      @PathParam("community") @Size(max = 64) @Parameter(example = "boyuan") String community,
      @QueryParam("from") @DefaultValue("0") @PositiveOrZero long from) {
    requireReads(community);
    return chains.prove(community, from);
  }

  /**
   * Part of one chain, with all that its hashes are made of.
   *
   * @param community whose
   * @param after the link before, 0 for none
   * @return a thousand at most, in their order; none at the end
   */
  @GET
  @Path("chains/{community}/links")
  @Operation(summary = "Links of a community's chain, to compute its hashes / 社区审计链的各环，供自行计算散列")
  public List<AuditLink> links(
      @PathParam("community") @Size(max = 64) @Parameter(example = "boyuan") String community,
      @QueryParam("after") @DefaultValue("0") @PositiveOrZero long after) {
    requireReads(community);
    return chains.links(community, after);
  }

  private void requireReads(String community) {
    if (!readsAll(caller) && !caller.actsFor(community)) {
      throw Problem.forbidden("other-community");
    }
  }
}
